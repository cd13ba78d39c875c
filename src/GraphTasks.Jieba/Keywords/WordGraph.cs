namespace GraphTasks.Jieba.Keywords;

/// <summary>
/// Words and how often they stand near one another, ranked as pages are by their links. The order of every sum is that of
/// Jieba, so that the ranks are the same to the last bit.
/// </summary>
internal sealed class WordGraph
{
    private const double Damping = 0.85;
    private const int Rounds = 10;

    private readonly OrderedDictionary<(string Word, string? Tag), List<Edge>> _edges = [];

    /// <summary>Adds an edge to both words; to a word itself twice.</summary>
    public void Connect((string, string?) from, (string, string?) to, long weight)
    {
        var (source, target) = (NodeOf(from), NodeOf(to));
        _edges.GetAt(source).Value.Add(new Edge(target, weight));
        _edges.GetAt(target).Value.Add(new Edge(source, weight));
    }

    /// <summary>The words in the order in which they were first connected, the greatest rank being 1.</summary>
    public IEnumerable<(string Word, string? Tag, double Rank)> Rank()
    {
        if (_edges.Count == 0)
            return [];
        var ranks = new double[_edges.Count];
        Array.Fill(ranks, 1.0 / ranks.Length);
        var sums = _edges.Values.Select(edges => (double)edges.Sum(edge => edge.Weight)).ToArray();
        // Words of more than one character hold no surrogates, so this is also the order of code points.
        var order = Enumerable.Range(0, ranks.Length).OrderBy(node => _edges.GetAt(node).Key.Word, StringComparer.Ordinal).ToArray();
        for (var round = 0; round < Rounds; round++)
            foreach (var node in order)
            {
                var sum = 0.0;
                foreach (var edge in _edges.GetAt(node).Value)
                    sum += edge.Weight / sums[edge.To] * ranks[edge.To];
                ranks[node] = (1 - Damping) + Damping * sum;
            }

        var tenth = ranks.Min() / 10.0;
        var span = ranks.Max() - tenth;
        return ranks.Select((rank, node) => (_edges.GetAt(node).Key.Word, _edges.GetAt(node).Key.Tag, (rank - tenth) / span));
    }

    private int NodeOf((string, string?) word)
    {
        _edges.TryAdd(word, [], out var node);
        return node;
    }

    private readonly record struct Edge(int To, long Weight);
}
