using System.Text.Json;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data;

/// <summary>
/// Tells what others do to a store: servers on one PostgreSQL database, and the command line, hear of each other's documents and
/// decisions as they are committed (LISTEN, NOTIFY). A SQLite file is for one server and has no such news.
/// </summary>
public sealed class StoreNews : IDisposable
{
    private readonly Store store;
    private readonly PostgreSqlListener? listener;
    private volatile StoreNewsReader? reader;

    /// <summary>Begins to listen.</summary>
    public StoreNews(Store store)
    {
        this.store = store;
        listener = store.Listen(Hear);
    }

    /// <summary>Says who is told of what any other <see cref="Store"/> did; it is called on a thread of the pool.</summary>
    public void Tell(StoreNewsReader subscriber) => reader = subscriber;

    /// <summary>Stops listening.</summary>
    public void Dispose() => listener?.Dispose();

    internal static string OfImport(string from, ImportedDocument document) => Format(new(from) { Document = document });

    internal static string OfRemoval(string from, RemovedDocument document) => Format(new(from) { Removed = document });

    /// <summary>News of the decisions with these numbers; the log itself may be too long for a notification.</summary>
    internal static string OfDecisions(string from, int first, int last) => Format(new(from) { FirstDecision = first, LastDecision = last });

    private static string Format(Announcement news) => JsonSerializer.Serialize(news);

    private void Hear(string text)
    {
        if (JsonSerializer.Deserialize<Announcement>(text) is not { } news || news.From == store.Identity || reader is not { } told)
            return;
        if (news.Document is { } document)
            told.Imported(document);
        if (news.Removed is { } removed)
            told.Removed(removed);
        if (news.LastDecision > 0)
            told.Decided(Decisions(news.FirstDecision, news.LastDecision));
    }

    private IReadOnlyList<StoredDecision> Decisions(int first, int last)
    {
        using var connection = store.Connect();
        return [.. DecisionLog.From(connection, first).TakeWhile(decision => decision.Number <= last)];
    }

    private sealed record Announcement(string From)
    {
        public ImportedDocument? Document { get; init; }

        public RemovedDocument? Removed { get; init; }

        public int FirstDecision { get; init; }

        public int LastDecision { get; init; }
    }
}
