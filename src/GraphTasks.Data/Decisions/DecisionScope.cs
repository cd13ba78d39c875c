using System.Data.Common;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;

namespace GraphTasks.Data.Decisions;

/// <summary>What an area works with while it decides: the transaction, and the dictionaries in force within it.</summary>
internal sealed class DecisionScope(DbConnection connection, DbTransaction transaction, DictionarySnapshot start, DecisionRequest request, DateTime now, long storeVersion)
{
    public DbConnection Connection => connection;

    public DbTransaction Transaction => transaction;

    public DecisionRequest Request => request;

    public DateTime Now => now;

    /// <summary>The version of the store that the transaction makes.</summary>
    public long StoreVersion => storeVersion;

    /// <summary>The dictionaries with what was appended so far.</summary>
    public DictionarySnapshot Snapshot { get; private set; } = start;

    /// <summary>The number that the next decision gets.</summary>
    public int NextNumber => Snapshot.LastDecision + 1;

    /// <summary>The decision of a number where it does not fit the files and is not in force; nothing but its undo, which changes nothing, settles it.</summary>
    public StoredDecision? Unfit(int number, string area) => Snapshot.Conflicts.Select(conflict => conflict.Decision).FirstOrDefault(decision => decision.Number == number && decision.Area == area);

    /// <summary>Adds a decision to the log, and puts what it made into force for the rest of the transaction.</summary>
    public StoredDecision Append(string area, string operation, string payload, int? undoes, double? score, int? rank, DictionarySet made)
    {
        var decision = new StoredDecision
        {
            Number = NextNumber,
            Area = area,
            Operation = operation,
            PayloadJson = payload,
            Undoes = undoes,
            Actor = request.Actor,
            DecidedAt = now,
            Why = request.Why,
            Score = score,
            Rank = rank,
            VersionBefore = Snapshot.Version,
            VersionAfter = DictionarySnapshot.Digest($"{Snapshot.Version}\n{NextNumber}\n{area}\n{operation}\n{payload}"),
            BaseVersion = Snapshot.BaseVersion,
        };
        DecisionLog.Append(connection, transaction, decision);
        Snapshot = Snapshot.With(decision, made);
        return decision;
    }
}
