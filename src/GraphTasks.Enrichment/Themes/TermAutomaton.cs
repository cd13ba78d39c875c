namespace GraphTasks.Enrichment.Themes;

/// <summary>
/// Finds all terms in a text in one pass: an Aho–Corasick automaton over folded UTF-16 code units
/// (A. V. Aho, M. J. Corasick, "Efficient string matching", CACM 18(6), 1975).
/// </summary>
internal sealed class TermAutomaton
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<int> _fail = [0];
    private readonly List<int> _output = [-1];
    private readonly List<int> _next = [-1];
    private readonly List<int> _lengths = [];

    /// <summary>Builds the automaton; a match names the position of its term in <paramref name="terms"/>.</summary>
    public TermAutomaton(IReadOnlyList<string> terms)
    {
        for (var index = 0; index < terms.Count; index++)
        {
            var state = 0;
            foreach (var character in terms[index])
            {
                var key = Key(state, NormalizedText.Fold(character));
                if (!_edges.TryGetValue(key, out var child))
                {
                    child = _fail.Count;
                    _edges.Add(key, child);
                    _fail.Add(0);
                    _output.Add(-1);
                    _next.Add(-1);
                }

                state = child;
            }

            _output[state] = index;
            _lengths.Add(terms[index].Length);
        }

        Link();
    }

    /// <summary>All matches, those inside a longer match left out, ordered by start.</summary>
    public List<TermMatch> Find(ReadOnlySpan<char> text)
    {
        var found = new List<TermMatch>();
        var state = 0;
        for (var at = 0; at < text.Length; at++)
        {
            int child;
            while (!_edges.TryGetValue(Key(state, text[at]), out child) && state != 0)
            {
                state = _fail[state];
            }

            state = child;
            var hit = _output[state] >= 0 ? state : _next[state];
            // Only the longest that ends here can stand outside every other.
            if (hit >= 0)
            {
                var match = new TermMatch(_output[hit], at + 1 - _lengths[_output[hit]], at + 1);
                while (found.Count > 0 && found[^1].Start >= match.Start)
                {
                    found.RemoveAt(found.Count - 1);
                }

                if (found.Count == 0 || found[^1].End < match.End)
                {
                    found.Add(match);
                }
            }
        }

        return found;
    }

    private static long Key(int state, char character) => ((long)state << 16) | character;

    private void Link()
    {
        var children = _edges.GroupBy(edge => (int)(edge.Key >>> 16)).ToDictionary(group => group.Key, group => group.OrderBy(edge => edge.Key).ToList());
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (key, child) in children.GetValueOrDefault(state, []))
            {
                var fail = 0;
                if (state != 0)
                {
                    var up = _fail[state];
                    while (!_edges.TryGetValue(Key(up, (char)key), out fail) && up != 0)
                    {
                        up = _fail[up];
                    }
                }

                _fail[child] = fail;
                _next[child] = _output[fail] >= 0 ? fail : _next[fail];
                queue.Enqueue(child);
            }
        }
    }
}
