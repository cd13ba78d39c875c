namespace GraphTasks.Enrichment.Themes;

/// <summary>The lexicon compiled for matching: an automaton over its atoms and, for each, what it speaks for.</summary>
internal sealed class ThemeTermIndex
{
    private const int PhraseReach = 10;
    private readonly TermAutomaton _automaton;
    private readonly List<string> _atoms = [];
    private readonly List<List<(int Theme, LexiconTerm Term)>> _meanings = [];
    private readonly Dictionary<int, List<(int Second, int Theme, LexiconTerm Term)>> _phrases = [];

    public ThemeTermIndex(IEnumerable<LexiconTerm> terms, ThemeVocabulary vocabulary)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var theme = vocabulary.IndexInUse(term.Theme);
            var gap = term.Term.IndexOf(LexiconTerm.Gap, StringComparison.Ordinal);
            if (gap < 0)
            {
                _meanings[Place(places, term.Term)].Add((theme, term));
                continue;
            }

            var first = Place(places, term.Term[..gap]);
            var second = Place(places, term.Term[(gap + 1)..]);
            if (!_phrases.TryGetValue(first, out var list))
            {
                _phrases.Add(first, list = []);
            }

            list.Add((second, theme, term));
        }

        _automaton = new TermAutomaton(_atoms);
    }

    /// <summary>Every meaning of every match in the text: theme (-1 for an exclusion), term, place in the normalized text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cuts">Where its words begin and end, or null to take every occurrence.</param>
    public List<TermHit> Find(NormalizedText text, bool[]? cuts = null)
    {
        var matches = _automaton.Find(text.Characters);
        if (cuts is not null)
            matches.RemoveAll(match => !cuts[match.Start] && !cuts[match.End]);
        var hits = new List<TermHit>(matches.Count);
        for (var at = 0; at < matches.Count; at++)
        {
            var match = matches[at];
            foreach (var (theme, term) in _meanings[match.Index])
            {
                hits.Add(new TermHit(theme, term, match.Start, match.End));
            }

            if (_phrases.TryGetValue(match.Index, out var phrases))
            {
                AddPhrases(text, matches, at, phrases, hits);
            }
        }

        return hits;
    }

    private static void AddPhrases(
        NormalizedText text, List<TermMatch> matches, int at, List<(int Second, int Theme, LexiconTerm Term)> phrases, List<TermHit> hits)
    {
        var match = matches[at];
        for (var next = at + 1; next < matches.Count; next++)
        {
            var other = matches[next];
            if (other.Start > match.End + PhraseReach || text.Clauses[other.Start] != text.Clauses[match.Start])
            {
                return;
            }

            foreach (var (second, theme, term) in phrases)
            {
                if (second == other.Index && other.Start >= match.End)
                {
                    hits.Add(new TermHit(theme, term, match.Start, other.End));
                }
            }
        }
    }

    private int Place(Dictionary<string, int> places, string atom)
    {
        if (!places.TryGetValue(atom, out var place))
        {
            place = _atoms.Count;
            places.Add(atom, place);
            _atoms.Add(atom);
            _meanings.Add([]);
        }

        return place;
    }
}
