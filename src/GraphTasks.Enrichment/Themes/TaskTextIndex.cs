namespace GraphTasks.Enrichment.Themes;

/// <summary>
/// Which tasks hold a term: pairs of neighbouring characters with the tasks that hold them. A lookup costs in proportion to the tasks
/// that hold the term's rarest pair, whatever the size of the store. Not for several threads at once.
/// </summary>
public sealed class TaskTextIndex
{
    private readonly Dictionary<int, List<int>> _holders = [];
    private readonly List<string> _texts = [];

    /// <summary>The number of tasks.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a task's text and gives its number, from 0 upwards.</summary>
    public int Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = TermText.Normal(text);
        var number = _texts.Count;
        _texts.Add(normal);
        for (var at = 0; at + 1 < normal.Length; at++)
        {
            var pair = Pair(normal, at);
            if (!_holders.TryGetValue(pair, out var holders))
                _holders.Add(pair, holders = []);
            if (holders.Count == 0 || holders[^1] != number)
                holders.Add(number);
        }

        return number;
    }

    /// <summary>The numbers of the tasks whose text holds a term, ascending; for a phrase A…B those that hold either part.</summary>
    /// <param name="term">A lexicon's term; of a single character all tasks are looked through.</param>
    public IReadOnlyList<int> Holding(string term) => [.. TermText.Parts(term).SelectMany(HoldingPart).Distinct().Order()];

    private IEnumerable<int> HoldingPart(string part)
    {
        IEnumerable<int> candidates = part.Length == 1
            ? Enumerable.Range(0, _texts.Count)
            : Enumerable.Range(0, part.Length - 1).Select(at => _holders.GetValueOrDefault(Pair(part, at), [])).MinBy(holders => holders.Count)!;
        return candidates.Where(number => _texts[number].Contains(part, StringComparison.Ordinal));
    }

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];
}
