using System.Data.Common;
using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Ledgers;
using GraphTasks.Server.Access;

namespace GraphTasks.Server;

/// <summary>What all requests of a server share. Disposing ends what it does beside them, so that the store can be closed after it.</summary>
/// <param name="store">The store.</param>
/// <param name="options">How the server was started.</param>
internal sealed class ServerContext(Store store, ServerOptions options) : IDisposable
{
    private readonly Lock writing = new();
    private LedgerImporter? importer;
    private BackgroundRetagging? retagging;
    private Task warming = Task.CompletedTask;

    /// <summary>The store.</summary>
    public Store Store => store;

    /// <summary>The dictionaries in force.</summary>
    public LiveDictionaries Dictionaries { get; } = new(store, options.DictionaryVersion, options.Dictionaries);

    /// <summary>Takes the stewards' decisions.</summary>
    public Stewards Stewards => field ??= new(store, Dictionaries, options.Time);

    /// <summary>What stewards decided.</summary>
    public Broadcast<StoredDecision> Decided { get; } = new();

    /// <summary>The words of all tasks.</summary>
    public RelatedIndex Related { get; } = new(() => options.Dictionaries.Value.Words);

    /// <summary>The uncertain tasks.</summary>
    public UncertainTasks Uncertain { get; } = new();

    /// <summary>The documents that were imported or replaced.</summary>
    public Broadcast<ImportedDocument> Events { get; } = new();

    /// <summary>How far changes of the lexicon have reached the tasks.</summary>
    public Broadcast<StoredRetagging> Progress { get; } = new();

    /// <summary>Tags anew what changes of the lexicon touch.</summary>
    public BackgroundRetagging Retagging => retagging ??= new(store, Dictionaries, options.Time, Progress);

    /// <summary>The documents that were removed.</summary>
    public Broadcast<RemovedDocument> Removed { get; } = new();

    /// <summary>
    /// Loads the dictionaries and what resolves names beside all else, and rehearses decisions, so that the first who decides does
    /// not wait for it. What is wrong with them is told to whoever needs them first.
    /// </summary>
    public Task WarmUp() => warming = Task.Run(() =>
    {
        try
        {
            _ = Dictionaries.Refresh().Set.Resolver;
            Stewards.WarmUp();
        }
        catch (Exception exception) when (exception is StoreException or DbException)
        {
        }
    });

    /// <summary>Waits for the end of the warm-up and of the batch of tasks that is being tagged anew.</summary>
    public void Dispose()
    {
        Task.WhenAny(warming).Wait();
        retagging?.Dispose();
    }

    /// <summary>Takes over what was decided on another server, and tells the subscribers.</summary>
    public void Follow(IReadOnlyList<StoredDecision> decisions)
    {
        Dictionaries.Refresh();
        foreach (var decision in decisions)
            Decided.Publish(decision);
    }

    /// <summary>Removes a document.</summary>
    /// <param name="key">The document's key.</param>
    /// <param name="caller">Who removes it, for the audit log.</param>
    /// <returns>The number of tasks that were removed, or null where there is no such document.</returns>
    /// <exception cref="StoreException">The store cannot be written; nothing has changed.</exception>
    public int? Remove(string key, Caller caller)
    {
        int? tasks;
        lock (writing)
            tasks = new StoredDocuments(store, options.Time).Remove(key, caller.Actor);
        if (tasks is { } count)
            Removed.Publish(new(key, count));
        return tasks;
    }

    /// <summary>Imports a ledger, one at a time, and tells the subscribers.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="caller">Who imports it, for the audit log.</param>
    /// <param name="onRead">Is told how the file was read.</param>
    /// <exception cref="StoreException">It is no ledger, or the store cannot be written; nothing has changed.</exception>
    public IReadOnlyList<ImportedDocument> Import(byte[] bytes, string fileName, Caller caller, Action<ParseReport>? onRead = null)
    {
        IReadOnlyList<ImportedDocument> documents;
        lock (writing)
            documents = (importer ??= new(store, Dictionaries, options.Time)).Import(bytes, fileName, actor: caller.Actor, onRead: onRead);
        foreach (var document in documents.Where(document => document.Outcome is not ImportOutcome.Unchanged))
            Events.Publish(document);
        return documents;
    }
}
