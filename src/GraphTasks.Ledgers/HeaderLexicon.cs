using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>The headings that name a ledger's columns, from <c>dictionaries/ledgers/headers.tsv</c>.</summary>
public sealed class HeaderLexicon
{
    private const int LongestHeading = 24;
    private readonly Dictionary<string, ColumnRole> exact;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> endings;
    private readonly List<(string Pattern, ColumnRole Role)> patterns;

    private HeaderLexicon(Dictionary<string, ColumnRole> exact, List<(string Pattern, ColumnRole Role)> patterns)
    {
        this.exact = exact;
        // A heading ends like one of the words; most lines of a ledger do not, and are done with at once.
        endings = exact.Keys.Concat(patterns.Select(pattern => pattern.Pattern)).Select(word => word[^1..]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        this.patterns = patterns;
    }

    /// <summary>Reads lines of a role, a tab and a heading; <c>#</c> begins a comment.</summary>
    /// <exception cref="FormatException">A line has no tab or an unknown role; the message names the line.</exception>
    public static HeaderLexicon Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var exact = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        var patterns = new List<(string, ColumnRole)>();
        foreach (var (line, number, fields) in DictionaryLines.Read(reader))
        {
            if (fields.Length < 2 || !Enum.TryParse<ColumnRole>(fields[0], ignoreCase: true, out var role))
            {
                throw new FormatException($"headers, line {number}: expected a role, a tab and a heading, found '{line}'");
            }

            var word = Traditional.Simplify(Chars.Squeeze(fields[1]));
            if (word.Contains('*', StringComparison.Ordinal))
            {
                patterns.Add((word, role));
            }
            else
            {
                exact.TryAdd(word, role);
            }
        }

        return new HeaderLexicon(exact, patterns);
    }

    /// <summary>The role that a heading names, or null; white space, width and brackets at its end make no difference.</summary>
    public ColumnRole? Find(ReadOnlySpan<char> heading)
    {
        if (heading.Length is 0 or > 60)
        {
            return null;
        }

        heading = heading.TrimEnd();
        Span<char> last = [heading.IsEmpty ? ' ' : Traditional.Simplify(Chars.Narrow(heading[^1]))];
        if (!Chars.IsClose(last[0]) && !Chars.IsSpace(last[0]) && !endings.Contains(last))
        {
            return null;
        }

        var word = Traditional.Simplify(Chars.Squeeze(heading));
        if (Lookup(word) is { } role)
        {
            return role;
        }

        var bracket = word.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? Lookup(word[..bracket]) : null;
    }

    private ColumnRole? Lookup(string word)
    {
        if (word.Length is 0 or > LongestHeading)
        {
            return null;
        }

        if (exact.TryGetValue(word, out var role))
        {
            return role;
        }

        if (word.AsSpan().IndexOfAny(",。;、:") >= 0)
        {
            return null;
        }

        foreach (var (pattern, patternRole) in patterns)
        {
            if (WordPattern.Matches(word, pattern))
            {
                return patternRole;
            }
        }

        return null;
    }
}
