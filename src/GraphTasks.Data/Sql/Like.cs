namespace GraphTasks.Data.Sql;

/// <summary>Patterns for LIKE with <c>\</c> as the escape.</summary>
internal static class Like
{
    /// <summary>For a text of which the capitals of ASCII were made small (LOWER), so that all databases find them alike.</summary>
    public static string Containing(string text) => $"%{Escape(string.Concat(text.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c)))}%";

    public static string Prefix(string text) => $"{Escape(text)}%";

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
