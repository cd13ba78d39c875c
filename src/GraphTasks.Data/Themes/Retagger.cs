using System.Data.Common;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Themes;

/// <summary>
/// Tags anew, batch by batch, the tasks that a change of the lexicon touches, and no others. Each batch is one transaction that also
/// says how far the work has come, so that a restart goes on where it stopped.
/// </summary>
public sealed class Retagger(Store store, TimeProvider time)
{
    /// <summary>How many tasks a batch looks at: enough to be fast, few enough not to keep other writers waiting.</summary>
    public const int BatchSize = 500;

    /// <summary>The work that is not done yet, oldest first.</summary>
    public IReadOnlyList<StoredRetagging> Unfinished()
    {
        using var connection = store.Connect();
        return Selections.Retaggings.Read(connection, sql => sql.Raw("WHERE r.finished_at IS NULL ORDER BY r.number"));
    }

    /// <summary>Does all that is queued, with the dictionaries in force at each batch.</summary>
    /// <param name="dictionaries">The dictionaries.</param>
    /// <param name="onStep">Is told how far the work is after each batch.</param>
    /// <param name="cancellation">Stops after the batch that is being done; what is left stays queued.</param>
    /// <exception cref="StoreException">The store cannot be written; it is as it was before the batch.</exception>
    public void Run(LiveDictionaries dictionaries, Action<StoredRetagging> onStep, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested && Unfinished().Count > 0 && dictionaries.Refresh() is { } snapshot
            && Step(snapshot.Set.Tagger, snapshot.Version) is { } step)
            onStep(step);
    }

    /// <summary>Does the next batch of the oldest work.</summary>
    /// <param name="tagger">The tagger in force.</param>
    /// <param name="version">The version of its dictionaries.</param>
    /// <returns>How far that work now is, or null where there was none.</returns>
    /// <exception cref="StoreException">The store cannot be written; it is as it was before the batch.</exception>
    public StoredRetagging? Step(ThemeTagger tagger, string version) => store.Guarded(connection =>
    {
        using var transaction = store.BeginWriting(connection);
        var raised = StoreVersion.Raise(connection, transaction);
        if (Selections.Retaggings.Read(connection, sql => sql.Raw("WHERE r.finished_at IS NULL ORDER BY r.number LIMIT 1")) is not [var work])
            return null;
        var next = Batch(connection, transaction, work, tagger, version, raised);
        new SqlText(connection).Add($"UPDATE retaggings SET done = {next.Done}, changed = {next.Changed}, reached_id = {next.ReachedId}, ")
            .Add($"finished_at = {(object?)StoreText.Of(next.FinishedAt) ?? DBNull.Value} WHERE number = {next.Number}").Execute(transaction);
        transaction.Commit();
        return next;
    });

    /// <summary>Queues the tasks that a change touches, within the transaction that makes the change.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="number">The change's number.</param>
    /// <param name="term">The term that was changed, or null.</param>
    /// <param name="theme">The theme that was changed, or null.</param>
    internal static StoredRetagging Queue(DbConnection connection, DbTransaction transaction, int number, string? term, string? theme)
    {
        var work = new StoredRetagging { Number = number, Term = term, Theme = theme, Total = 0, Done = 0, Changed = 0, ReachedId = 0 };
        work = work with { Total = RetagScope.Count(connection, work) };
        using var insert = new InsertCommand(connection, transaction, "retaggings", ["number", "term", "theme", "total", "done", "changed", "reached_id", "finished_at"]);
        insert.Execute(number, term, theme, work.Total, 0, 0, 0L, null);
        return work;
    }

    private StoredRetagging Batch(DbConnection connection, DbTransaction transaction, StoredRetagging work, ThemeTagger tagger, string version, long raised)
    {
        var ids = RetagScope.After(connection, work, work.ReachedId, BatchSize);
        var tasks = RetagScope.Touched(connection, work, ids);
        var changed = tasks.Count == 0 ? 0 : TagWriter.Retag(connection, transaction, tasks, tagger, version, raised, time.GetUtcNow().UtcDateTime);
        var last = ids.Count < BatchSize;
        return work with
        {
            Done = work.Done + ids.Count,
            Changed = work.Changed + changed,
            ReachedId = ids.Count > 0 ? ids[^1] : work.ReachedId,
            FinishedAt = last ? time.GetUtcNow().UtcDateTime : null,
        };
    }
}
