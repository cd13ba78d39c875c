using System.Text.Json;

namespace GraphTasks.Data.Import;

/// <summary>Spells the names of enums as the public schema does, in which they are stored.</summary>
internal static class SchemaName
{
    /// <summary>The name of a value: <c>MassOrganisation</c> is <c>MASS_ORGANISATION</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    /// <summary>The value that a name stands for.</summary>
    /// <exception cref="ArgumentException">It stands for none.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
