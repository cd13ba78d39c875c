using System.Text.Json;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data;

/// <summary>
/// Tells what others import into a store: servers on one PostgreSQL database, and the command line, hear of each other's
/// documents as they are committed (LISTEN, NOTIFY). A SQLite file is for one server and has no such news.
/// </summary>
public sealed class StoreNews : IDisposable
{
    private readonly string own;
    private readonly PostgreSqlListener? listener;
    private volatile Action<ImportedDocument>? onImported;

    /// <summary>Begins to listen.</summary>
    public StoreNews(Store store)
    {
        own = store.Identity;
        listener = store.Listen(Hear);
    }

    /// <summary>Says who is told of the documents that were imported by any other <see cref="Store"/>; it is called on a thread of the pool.</summary>
    public void Tell(Action<ImportedDocument> subscriber) => onImported = subscriber;

    /// <summary>Stops listening.</summary>
    public void Dispose() => listener?.Dispose();

    internal static string Format(string from, ImportedDocument document) => JsonSerializer.Serialize(new Announcement(from, document));

    private void Hear(string text)
    {
        if (JsonSerializer.Deserialize<Announcement>(text) is { } news && news.From != own)
            onImported?.Invoke(news.Document);
    }

    private sealed record Announcement(string From, ImportedDocument Document);
}
