using System.Globalization;

namespace GraphTasks.Server.Export;

/// <summary>Values as cells without a type of their own have them.</summary>
internal static class CellText
{
    /// <summary>The text of a value: a date as 2024-06-30, numbers with a point, lists parted by a bar.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        IReadOnlyList<string> list => string.Join(" | ", list),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
