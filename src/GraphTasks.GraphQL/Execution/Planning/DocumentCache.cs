using System.Collections.Concurrent;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>
/// Keeps prepared documents by their text. When it is full, the older half of what it holds goes: documents that are
/// still asked for are carried over, so a flood of new ones cannot drive out those in use.
/// </summary>
internal sealed class DocumentCache(int capacity)
{
    // Long documents are rare, and a thousand of them would be much memory.
    private const int LongestText = 50_000;

    private ConcurrentDictionary<string, PreparedDocument> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, PreparedDocument> _old = new(StringComparer.Ordinal);

    public PreparedDocument? Find(string text)
    {
        if (_young.TryGetValue(text, out var document))
            return document;
        if (!_old.TryGetValue(text, out document))
            return null;
        Add(text, document);
        return document;
    }

    public void Add(string text, PreparedDocument document)
    {
        if (capacity == 0 || text.Length > LongestText)
            return;
        if (_young.Count >= (capacity + 1) / 2)
            (_old, _young) = (_young, new(StringComparer.Ordinal));
        _young[text] = document;
    }
}
