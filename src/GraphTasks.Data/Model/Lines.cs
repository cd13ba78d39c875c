namespace GraphTasks.Data.Model;

/// <summary>Lists of printed lines, stored as one text: no element holds a line break, for each was one line.</summary>
internal static class Lines
{
    public static IReadOnlyList<string> Split(string? text) => string.IsNullOrEmpty(text) ? [] : text.Split('\n');

    public static string? Join(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? null : string.Join('\n', lines.Select(line => line.ReplaceLineEndings(" ")));
}
