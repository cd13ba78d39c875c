namespace GraphTasks.GraphQL.Language;

/// <summary>Block strings: their common indentation, and printing them. See https://spec.graphql.org/September2025/#BlockStringValue().</summary>
public static class BlockString
{
    private const int LongLine = 70;

    /// <summary>Takes the common indentation away, and empty lines at both ends.</summary>
    internal static IReadOnlyList<string> DedentLines(IReadOnlyList<string> lines)
    {
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length) continue;
            if (first < 0) first = i;
            last = i;
            if (i != 0) commonIndent = Math.Min(commonIndent, indent);
        }

        if (first < 0) return [];
        var result = new List<string>(last - first + 1);
        for (var i = first; i <= last; i++) result.Add(i == 0 ? lines[i] : lines[i][Math.Min(commonIndent, lines[i].Length)..]);
        return result;
    }

    /// <summary>Whether reading the printed block string would give the value back.</summary>
    public static bool IsPrintable(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0) return true;
        var isEmptyLine = true;
        var hasIndent = false;
        var hasCommonIndent = true;
        var seenNonEmptyLine = false;
        foreach (var c in value)
        {
            switch (c)
            {
                case '\n':
                    if (isEmptyLine && !seenNonEmptyLine) return false;
                    seenNonEmptyLine = true;
                    isEmptyLine = true;
                    hasIndent = false;
                    break;
                case '\t' or ' ':
                    hasIndent |= isEmptyLine;
                    break;
                case < ' ' and not ((>= '\u0010') and (<= '\u001F')):
                    return false;
                default:
                    hasCommonIndent &= hasIndent;
                    isEmptyLine = false;
                    break;
            }
        }

        return !isEmptyLine && !(hasCommonIndent && seenNonEmptyLine);
    }

    /// <summary>Writes a block string; <paramref name="minimize" /> leaves out line breaks that are there for looks.</summary>
    public static string Print(string value, bool minimize = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var isSingleLine = lines.Length == 1;
        var forceLeadingNewLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var hasTrailingTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var forceTrailingNewLine = (value.EndsWith('"') && !hasTrailingTripleQuotes) || value.EndsWith('\\');
        var printAsMultipleLines = !minimize
            && (!isSingleLine || value.Length > LongLine || forceTrailingNewLine || forceLeadingNewLine || hasTrailingTripleQuotes);
        var skipLeadingNewLine = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);
        var lead = (printAsMultipleLines && !skipLeadingNewLine) || forceLeadingNewLine ? "\n" : "";
        var trail = printAsMultipleLines || forceTrailingNewLine ? "\n" : "";
        return $"\"\"\"{lead}{escaped}{trail}\"\"\"";
    }

    private static int LeadingWhiteSpace(string line)
    {
        var i = 0;
        while (i < line.Length && IsWhiteSpace(line[i])) i++;
        return i;
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t';
}
