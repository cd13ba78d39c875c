using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>The headings that name a ledger's columns, from <c>dictionaries/ledgers/headers.tsv</c>.</summary>
public sealed class HeaderLexicon
{
    private const int LongestHeading = 24;
    private readonly Dictionary<string, ColumnRole> exact;
    private readonly List<(string Pattern, ColumnRole Role)> patterns;

    private HeaderLexicon(Dictionary<string, ColumnRole> exact, List<(string Pattern, ColumnRole Role)> patterns)
    {
        this.exact = exact;
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
