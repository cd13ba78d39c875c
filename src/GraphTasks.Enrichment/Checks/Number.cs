using System.Globalization;

namespace GraphTasks.Enrichment.Checks;

/// <summary>Prints numbers in findings.</summary>
internal static class Number
{
    public static string Print(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
