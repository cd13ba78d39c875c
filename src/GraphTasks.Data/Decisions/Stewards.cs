using System.Data.Common;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>Lets stewards decide over a store, one after the other: the log, the dictionaries and the tables change together or not at all.</summary>
public sealed class Stewards(Store store, LiveDictionaries dictionaries, TimeProvider time)
{
    /// <summary>Decides in one transaction; a preview is the same work, taken back.</summary>
    /// <exception cref="StewardException">An input is wrong, the dictionaries have moved on, or the decision does not fit them; nothing has changed.</exception>
    /// <exception cref="StoreException">The store cannot be written; nothing has changed.</exception>
    public T Decide<T>(DecisionRequest request, Decision<T> decision)
    {
        if (request.Check().Concat(decision.Check()).ToArray() is { Length: > 0 } errors)
            throw new StewardException(errors);
        return store.Guarded(connection =>
        {
            using var transaction = store.BeginWriting(connection);
            // Writing first takes the turn: whoever else decides waits here, and sees what was decided.
            var version = StoreVersion.Raise(connection, transaction);
            var scope = ScopeOf(connection, transaction, request, version);
            var first = scope.NextNumber;
            var result = decision.Take(scope);
            if (request.Preview)
                return result;
            if (scope.NextNumber > first)
                SqlDialect.Of(connection).Announce(connection, transaction, StoreNews.OfDecisions(store.Identity, first, scope.NextNumber - 1));
            transaction.Commit();
            dictionaries.Publish(scope.Snapshot);
            return result;
        });
    }

    /// <summary>What a decision about themes would do to the tasks of the store. It only reads: tagging many tasks takes a while, and no writer waits for it.</summary>
    /// <param name="request">Who asks, and over which version.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="mostTasks">How many tasks that it may touch are looked at, at most; of more, the effect says that it is not complete.</param>
    /// <exception cref="StewardException">An input is wrong, the dictionaries have moved on, or the decision does not fit them.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public ThemeEffect Preview(DecisionRequest request, ThemeDecision decision, int mostTasks = ThemeEffect.MostTasks)
    {
        if (decision.Check() is { Count: > 0 } errors)
            throw new StewardException(errors);
        return store.Guarded(connection =>
        {
            using var transaction = store.BeginReading(connection);
            var scope = ScopeOf(connection, transaction, request, storeVersion: 0);
            return ThemeDesk.EffectOf(scope, decision.Plan(scope), mostTasks);
        });
    }

    /// <summary>
    /// Makes the first decisions as quick as the later ones: an alias and a merge that the store's own units suggest are rehearsed, so that
    /// code is compiled and statements are prepared. Nothing changes; a store without units is left alone.
    /// </summary>
    /// <exception cref="StoreException">The store cannot be read or written.</exception>
    public void WarmUp()
    {
        if (store.Guarded(Suggested) is { Count: > 0 } suggested)
            Decide(new(nameof(WarmUp), "A rehearsal, of which nothing stays.", Preview: true), new Rehearsal(suggested));
    }

    private static List<UnitDecision> Suggested(DbConnection connection) =>
    [
        .. new Selection<AcceptAlias>("assignments a JOIN units u ON u.key = a.unit_key", "u.jurisdiction_code, a.mention, a.unit_key", r => new(r.GetString(0), r.GetString(1), r.GetString(2)))
            .Read(connection, sql => sql.Add($"WHERE u.derived AND u.kind <> {"GROUP"} LIMIT 1")),
        .. new Selection<MergeUnits>("units u JOIN units v ON v.jurisdiction_code = u.jurisdiction_code AND v.key > u.key", "u.key, v.key", r => new(r.GetString(0), r.GetString(1)))
            .Read(connection, sql => sql.Add($"WHERE u.derived AND v.derived AND u.kind <> {"GROUP"} AND v.kind <> {"GROUP"} LIMIT 1")),
    ];

    private DecisionScope ScopeOf(DbConnection connection, DbTransaction transaction, DecisionRequest request, long storeVersion)
    {
        var snapshot = dictionaries.Refresh(connection);
        return request.ExpectedVersion is { } expected && expected != snapshot.Version
            ? throw new StewardException("STALE_VERSION", "expectedVersion", $"the dictionaries are at version {snapshot.Version}, not {expected}: another decision came in between")
            : new(connection, transaction, snapshot, request, StoreText.Time(StoreText.Of(time.GetUtcNow().UtcDateTime)), storeVersion);
    }
}
