using System.Data.Common;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>Lets stewards decide over a store, one after the other: the log, the dictionaries and the tables change together or not at all.</summary>
internal sealed class DecisionRoom(Store store, LiveDictionaries dictionaries, TimeProvider time)
{
    /// <summary>Decides in one transaction; a preview is the same work, taken back.</summary>
    /// <exception cref="StewardException">The dictionaries have moved on, or the decision does not fit them; nothing has changed.</exception>
    /// <exception cref="StoreException">The store cannot be written; nothing has changed.</exception>
    public T Decide<T>(DecisionRequest request, Func<DecisionScope, T> work)
    {
        try
        {
            using var connection = store.Connect();
            using var transaction = store.BeginWriting(connection);
            // Writing first takes the turn: whoever else decides waits here, and sees what was decided.
            var version = StoreVersion.Raise(connection, transaction);
            var snapshot = dictionaries.Refresh(connection);
            if (request.ExpectedVersion is { } expected && expected != snapshot.Version)
                throw new StewardException("STALE_VERSION", "expectedVersion", $"the dictionaries are at version {snapshot.Version}, not {expected}: another decision came in between");
            var now = StoreText.Time(StoreText.Of(time.GetUtcNow().UtcDateTime));
            var scope = new DecisionScope(connection, transaction, snapshot, request, now, version);
            var result = work(scope);
            if (request.Preview)
                return result;
            transaction.Commit();
            dictionaries.Publish(scope.Snapshot);
            return result;
        }
        catch (DbException exception)
        {
            throw store.Failure(exception);
        }
    }
}
