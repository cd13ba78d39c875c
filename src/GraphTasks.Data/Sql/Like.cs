namespace GraphTasks.Data.Sql;

/// <summary>Patterns for LIKE with <c>\</c> as the escape.</summary>
internal static class Like
{
    public static string Containing(string text) => $"%{Escape(text)}%";

    public static string Prefix(string text) => $"{Escape(text)}%";

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
