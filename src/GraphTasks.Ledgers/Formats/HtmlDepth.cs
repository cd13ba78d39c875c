namespace GraphTasks.Ledgers.Formats;

/// <summary>Looks at how deep a page's elements nest before it is parsed: a parser looks through all open elements at each tag.</summary>
internal static class HtmlDepth
{
    private const int Deepest = 4000;
    private const int LongestName = 10;

    // Those that end where the next one begins, or have no content, cannot nest without end.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nesting = new HashSet<string>(
        ["div", "span", "section", "article", "main", "table", "ul", "ol", "form", "center", "blockquote", "fieldset", "font", "b", "i", "u", "em", "strong", "big", "small", "a", "dl"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="LedgerFormatException">The elements nest too deeply; the message names the line.</exception>
    public static void Check(string text, string name)
    {
        var depth = 0;
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            var closes = text[i + 1] == '/';
            var rest = text.AsSpan(i + (closes ? 2 : 1));
            var length = rest[..Math.Min(LongestName + 1, rest.Length)].IndexOfAnyExceptInRange('0', 'z');
            length = length < 0 ? Math.Min(LongestName, rest.Length) : length;
            var end = rest[..length].IndexOf('>');
            if (!Nesting.Contains(rest[..(end < 0 ? length : end)]))
            {
                continue;
            }

            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
            {
                throw new LedgerFormatException($"{name}, line {text.AsSpan(0, i).Count('\n') + 1}: elements nest deeper than {Deepest}: expected a page whose elements are closed");
            }
        }
    }
}
