using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Server.Access;

namespace GraphTasks.Server;

/// <summary>What the resolvers of one request share: one state of the store, and what many of them look up in it.</summary>
internal sealed class ReadScope(ServerContext server, Caller caller) : IDisposable
{
    private readonly Dictionary<string, Document> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<long, TaskPromise> promises = [];
    private StoreReader? reader;
    private DictionarySnapshot? dictionaries;
    private IReadOnlyDictionary<string, Theme>? themes;

    /// <summary>What all requests share.</summary>
    public ServerContext Server => server;

    /// <summary>Who asks.</summary>
    public Caller Caller => caller;

    /// <summary>The store as it was when the request first read it.</summary>
    public StoreReader Reader => reader ??= new(server.Store);

    /// <summary>The dictionaries in force when the request first asked for them.</summary>
    public DictionarySnapshot Dictionaries => dictionaries ??= server.Dictionaries.Refresh();

    /// <summary>All themes by their code, in the codebook's order.</summary>
    public IReadOnlyDictionary<string, Theme> Themes => themes ??= Reader.ThemesByCode();

    /// <summary>The documents with these keys; each is read once.</summary>
    public IReadOnlyDictionary<string, Document> Documents(IEnumerable<string> keys)
    {
        var missing = keys.Where(key => !documents.ContainsKey(key)).Distinct(StringComparer.Ordinal).ToArray();
        if (missing.Length > 0)
            foreach (var document in Reader.DocumentsByKey(missing))
                documents[document.Key] = document;
        return documents;
    }

    /// <summary>The document with this key, which is there: tasks and tags are of documents of the store.</summary>
    public Document Document(string key) => documents.TryGetValue(key, out var known) ? known : Documents([key])[key];

    /// <summary>What the tasks with these numbers promised; each is read once.</summary>
    public IReadOnlyDictionary<long, TaskPromise> Promises(IEnumerable<long> taskIds)
    {
        var missing = taskIds.Where(id => !promises.ContainsKey(id)).Distinct().ToArray();
        if (missing.Length > 0)
            foreach (var (id, promise) in Reader.PromisesOf(missing))
                promises[id] = promise;
        return promises;
    }

    /// <summary>Forgets what was read, so that the next look sees what has changed since.</summary>
    public void Refresh()
    {
        reader?.Dispose();
        (reader, themes, dictionaries) = (null, null, null);
        documents.Clear();
        promises.Clear();
    }

    public void Dispose() => reader?.Dispose();
}
