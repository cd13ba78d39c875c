using System.Collections.Concurrent;
using GraphTasks.GraphQL.Execution.Planning;

namespace GraphTasks.GraphQL.Execution.Documents;

/// <summary>
/// Keeps prepared documents by their text or hash. When it is full, the older half of what it holds goes: documents that
/// are still asked for are carried over, so a flood of new ones cannot drive out those in use.
/// </summary>
internal sealed class DocumentCache(int capacity)
{
    // A parsed document takes some forty bytes for each character of its text.
    private const int LongestText = 50_000;
    private const int MostCharacters = 2_000_000;

    private Generation _young = new();
    private Generation _old = new();

    public PreparedDocument? Find(string key)
    {
        if (_young.Documents.TryGetValue(key, out var entry))
            return entry.Document;
        if (!_old.Documents.TryGetValue(key, out entry))
            return null;
        Add(key, entry.Length, entry.Document);
        return entry.Document;
    }

    /// <summary>Keeps a document whose text has so many characters.</summary>
    public void Add(string key, int length, PreparedDocument document)
    {
        if (capacity == 0 || length > LongestText)
            return;
        var young = _young;
        if (young.Documents.Count >= (capacity + 1) / 2 || young.Characters > MostCharacters / 2)
        {
            _old = young;
            _young = young = new Generation();
        }

        if (young.Documents.TryAdd(key, (length, document)))
            Interlocked.Add(ref young.Characters, length);
    }

    private sealed class Generation
    {
        public int Characters;

        public ConcurrentDictionary<string, (int Length, PreparedDocument Document)> Documents { get; } = new(StringComparer.Ordinal);
    }
}
