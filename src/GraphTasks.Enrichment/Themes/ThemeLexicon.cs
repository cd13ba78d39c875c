using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GraphTasks.Enrichment.Themes;

/// <summary>The terms that stewards curate. Immutable: an edit gives another lexicon and its inverse.</summary>
public sealed class ThemeLexicon
{
    private readonly SortedDictionary<(string Theme, string Term), LexiconTerm> _terms;
    private readonly string _head;

    private ThemeLexicon(SortedDictionary<(string, string), LexiconTerm> terms, string head)
    {
        (_terms, _head) = (terms, head);
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Format())))[..12];
    }

    /// <summary>The first twelve hexadecimal digits of the SHA-256 of <see cref="Format"/>: the dictionary's version.</summary>
    public string Version { get; }

    /// <summary>All terms, ordered by theme and term (ordinal).</summary>
    public IReadOnlyCollection<LexiconTerm> Terms => _terms.Values;

    /// <summary>The term of a theme, or null.</summary>
    public LexiconTerm? Find(string term, string theme) => _terms.GetValueOrDefault((theme, term));

    /// <summary>Reads tab-separated term, theme, weight, note; lines that begin with # are comments, and the first is kept.</summary>
    /// <exception cref="FormatException">A line has too few fields, an unknown theme, no number, or repeats a term.</exception>
    public static ThemeLexicon Parse(TextReader reader, ThemeVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var terms = Empty();
        var text = reader.ReadToEnd();
        var head = text.StartsWith('#') ? text[..(text.IndexOf('\n') + 1)] : "";
        foreach (var (number, fields) in TabbedLines.Read(new StringReader(text), "theme terms", 3))
        {
            if (fields[1] != LexiconTerm.Exclusion && vocabulary.Find(fields[1]) is null)
            {
                throw new FormatException($"theme terms, line {number}: '{fields[1]}' is not a theme.");
            }

            var term = new LexiconTerm(fields[0], fields[1], TabbedLines.Number(fields[2], "theme terms", number), fields.Length > 3 ? fields[3] : "");
            if (term.Term.Length == 0 || !terms.TryAdd((term.Theme, term.Term), term))
            {
                throw new FormatException($"theme terms, line {number}: '{term.Term}' of '{term.Theme}' is empty or stands twice.");
            }
        }

        return new ThemeLexicon(terms, head);
    }

    /// <summary>Writes the dictionary in its canonical order; reading it back gives the same lexicon and version.</summary>
    public string Format()
    {
        var text = new StringBuilder(_head);
        foreach (var term in _terms.Values)
        {
            text.Append(CultureInfo.InvariantCulture, $"{term.Term}\t{term.Theme}\t{term.Weight:R}\t{term.Note}\n");
        }

        return text.ToString();
    }

    /// <summary>Applies an edit. The inverse, applied to the result, gives this lexicon back.</summary>
    /// <exception cref="InvalidOperationException">The edit's <see cref="LexiconEdit.Before"/> is not what stands here.</exception>
    public ThemeLexicon Apply(LexiconEdit edit, out LexiconEdit inverse)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var key = (edit.Theme, edit.Term);
        if (_terms.GetValueOrDefault(key) != edit.Before)
        {
            throw new InvalidOperationException($"'{edit.Term}' of '{edit.Theme}' has changed since the edit was prepared.");
        }

        var terms = Empty();
        foreach (var pair in _terms)
        {
            terms.Add(pair.Key, pair.Value);
        }

        terms.Remove(key);
        if (edit.After is not null)
        {
            terms.Add((edit.After.Theme, edit.After.Term), edit.After);
        }

        inverse = new LexiconEdit(edit.Term, edit.Theme, edit.After, edit.Before);
        return new ThemeLexicon(terms, _head);
    }

    private static SortedDictionary<(string Theme, string Term), LexiconTerm> Empty() =>
        new(Comparer<(string Theme, string Term)>.Create((left, right) =>
            string.CompareOrdinal(left.Theme, right.Theme) is var order and not 0 ? order : string.CompareOrdinal(left.Term, right.Term)));
}
