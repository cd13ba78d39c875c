using System.Data.Common;
using GraphTasks.Data.Decisions;

namespace GraphTasks.Data.Dictionaries;

/// <summary>
/// The dictionaries in force over a store: the files of the folder and all that stewards decided since. Several servers over one
/// store follow each other by <see cref="Refresh()"/>. Safe for several threads.
/// </summary>
public sealed class LiveDictionaries
{
    private readonly Store store;
    private readonly DictionarySnapshot files;
    private DictionarySnapshot current;

    /// <summary>Takes the dictionaries of a folder.</summary>
    public LiveDictionaries(Store store, DictionaryFolder folder)
        : this(store, folder.Version, new(() => DictionarySet.Load(folder)))
    {
    }

    /// <summary>Takes dictionaries that are loaded when they are first needed.</summary>
    /// <param name="store">The store with the log.</param>
    /// <param name="baseVersion">The digest of the files.</param>
    /// <param name="set">The files' dictionaries.</param>
    public LiveDictionaries(Store store, string baseVersion, Lazy<DictionarySet> set)
    {
        this.store = store;
        current = files = DictionarySnapshot.OfFiles(baseVersion, set);
    }

    /// <summary>The dictionaries as they were last refreshed, without a look into the store.</summary>
    internal DictionarySnapshot Current => Volatile.Read(ref current);

    /// <summary>Reads what was decided since, here or by another server.</summary>
    /// <returns>The dictionaries now in force; who holds them keeps them while others decide.</returns>
    public DictionarySnapshot Refresh()
    {
        using var connection = store.Connect();
        return Refresh(connection);
    }

    internal DictionarySnapshot Refresh(DbConnection connection)
    {
        var known = Current;
        var log = DecisionLog.From(connection, known.LastDecision);
        if (known.LastVersion is { } version)
        {
            if (log.Count > 0 && log[0].VersionAfter == version)
                log.RemoveAt(0);
            else
                // The store is not the one that was read before: a backup was put in its place.
                (known, log) = (files, DecisionLog.From(connection, 0));
        }

        var next = log.Count == 0 ? known : known.With(log);
        Volatile.Write(ref current, next);
        return next;
    }

    /// <summary>Puts into force what was decided and committed.</summary>
    internal void Publish(DictionarySnapshot decided) => Volatile.Write(ref current, decided);
}
