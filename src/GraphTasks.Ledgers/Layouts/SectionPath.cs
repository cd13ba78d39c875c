namespace GraphTasks.Ledgers.Layouts;

/// <summary>Headings that stand in rows of their own between a table's rows, by the style of their numbers.</summary>
internal sealed class SectionPath
{
    private const int Unnumbered = 100;
    private const int Longest = 40;
    private readonly List<(int Rank, string Text)> headings = [];

    public IEnumerable<string> Headings => headings.Select(heading => heading.Text);

    /// <summary>Whether a line is a numbered heading (一、… or (一)…) and no sentence.</summary>
    public static bool Looks(ReadOnlySpan<char> text) =>
        text.Length <= Longest && Numbering.At(text) is { Style: <= NumberStyle.BracketedChinese } number && text.Length > number.Length + 1
        && text[^1] is not ('。' or ';' or '；' or ',' or '，' or ':' or '：' or '!' or '！');

    /// <summary>A heading ends those at its level and below.</summary>
    public void Add(string text)
    {
        var rank = Numbering.At(text) is { } number ? (int)number.Style : Unnumbered;
        headings.RemoveAll(heading => heading.Rank >= rank);
        headings.Add((rank, text));
    }
}
