using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>Lines that belong to the page, not to the document, from <c>dictionaries/ledgers/furniture.tsv</c>.</summary>
public sealed class FurnitureLexicon
{
    private readonly List<(string Pattern, FurnitureKind Kind)> patterns;

    private FurnitureLexicon(List<(string Pattern, FurnitureKind Kind)> patterns) => this.patterns = patterns;

    /// <summary>Reads lines of a kind (end, info, other), a tab and a pattern; <c>#</c> begins a comment.</summary>
    /// <exception cref="FormatException">A line has no tab or an unknown kind; the message names the line.</exception>
    public static FurnitureLexicon Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var patterns = new List<(string, FurnitureKind)>();
        foreach (var (line, number, fields) in DictionaryLines.Read(reader))
        {
            if (fields.Length < 2 || !Enum.TryParse<FurnitureKind>(fields[0], ignoreCase: true, out var kind))
            {
                throw new FormatException($"furniture, line {number}: expected a kind, a tab and a pattern, found '{line}'");
            }

            patterns.Add((Chars.Squeeze(fields[1]), kind));
        }

        return new FurnitureLexicon(patterns);
    }

    internal FurnitureKind? Find(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 300)
        {
            return null;
        }

        var text = Chars.Squeeze(line);
        foreach (var (pattern, kind) in patterns)
        {
            if (WordPattern.Matches(text, pattern))
            {
                return kind;
            }
        }

        return null;
    }
}
