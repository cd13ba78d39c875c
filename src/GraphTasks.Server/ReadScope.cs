using GraphTasks.Data;
using GraphTasks.Data.Model;

namespace GraphTasks.Server;

/// <summary>What the resolvers of one request share: one state of the store, and what many of them look up in it.</summary>
internal sealed class ReadScope(Store store, string dictionaryVersion) : IDisposable
{
    private readonly Dictionary<string, Document> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<long, TaskPromise> promises = [];
    private StoreReader? reader;
    private Dictionary<string, Theme>? themes;

    /// <summary>The store as it was when the request first read it.</summary>
    public StoreReader Reader => reader ??= new(store);

    /// <summary>The version of the dictionaries that the server derives with.</summary>
    public string DictionaryVersion => dictionaryVersion;

    /// <summary>All themes by their code, in the codebook's order.</summary>
    public IReadOnlyDictionary<string, Theme> Themes => themes ??= Reader.AllThemes().ToDictionary(theme => theme.Code, StringComparer.Ordinal);

    /// <summary>The documents with these keys; each is read once.</summary>
    public IReadOnlyDictionary<string, Document> Documents(IEnumerable<string> keys)
    {
        var missing = keys.Where(key => !documents.ContainsKey(key)).Distinct(StringComparer.Ordinal).ToArray();
        if (missing.Length > 0)
            foreach (var document in Reader.DocumentsByKey(missing))
                documents[document.Key] = document;
        return documents;
    }

    /// <summary>What the tasks with these numbers promised; each is read once.</summary>
    public IReadOnlyDictionary<long, TaskPromise> Promises(IEnumerable<long> taskIds)
    {
        var missing = taskIds.Where(id => !promises.ContainsKey(id)).Distinct().ToArray();
        if (missing.Length > 0)
            foreach (var (id, promise) in Reader.PromisesOf(missing))
                promises[id] = promise;
        return promises;
    }

    public void Dispose() => reader?.Dispose();
}
