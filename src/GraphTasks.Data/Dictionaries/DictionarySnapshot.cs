using System.Security.Cryptography;
using System.Text;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Model;

namespace GraphTasks.Data.Dictionaries;

/// <summary>The dictionaries in force at one moment: the files, and the decisions of a store's log up to a number. Immutable.</summary>
public sealed class DictionarySnapshot
{
    private readonly StoredDecision? last;
    private readonly Lazy<Replayed> replayed;

    private DictionarySnapshot(string baseVersion, StoredDecision? last, Lazy<Replayed> replayed) =>
        (BaseVersion, this.last, this.replayed) = (baseVersion, last, replayed);

    /// <summary>The digest of the files.</summary>
    public string BaseVersion { get; }

    /// <summary>The number of the last decision, 0 where there is none.</summary>
    public int LastDecision => last?.Number ?? 0;

    /// <summary>
    /// The version: the digest of the files where nothing was decided; what the last decision made where it was taken over
    /// these files; else a digest of both.
    /// </summary>
    public string Version => VersionOf(last);

    /// <summary>The dictionaries; loaded when they are first needed.</summary>
    /// <exception cref="StoreException">A file is missing or malformed.</exception>
    public DictionarySet Set => replayed.Value.Set;

    /// <summary>The decisions that do not fit the files and are not in force.</summary>
    public IReadOnlyList<DecisionConflict> Conflicts => replayed.Value.Conflicts;

    /// <summary>The version that the last decision made when it was taken, or null where there is none.</summary>
    internal string? LastVersion => last?.VersionAfter;

    internal static DictionarySnapshot OfFiles(string baseVersion, Lazy<DictionarySet> files) =>
        new(baseVersion, null, new(() => new(files.Value, [])));

    /// <summary>This snapshot with decisions that came after it.</summary>
    internal DictionarySnapshot With(IReadOnlyList<StoredDecision> later)
    {
        var version = VersionOf(later[^1]);
        return new(BaseVersion, later[^1], new(() => Replay.Of(replayed.Value, later, version)));
    }

    /// <summary>This snapshot with a decision whose effect on the dictionaries is known.</summary>
    internal DictionarySnapshot With(StoredDecision decision, DictionarySet made)
    {
        var next = new Replayed(made with { Version = VersionOf(decision) }, [.. Conflicts.Where(conflict => conflict.Decision.Number != decision.Undoes)]);
        return new(BaseVersion, decision, new(() => next));
    }

    /// <summary>The version of these files with a decision of the log as the last one.</summary>
    /// <param name="last">Over which files the decision was taken, and the version that it made.</param>
    internal string VersionAfter((string BaseVersion, string VersionAfter) last) =>
        last.BaseVersion == BaseVersion ? last.VersionAfter : Digest($"{BaseVersion}\n{last.VersionAfter}");

    private string VersionOf(StoredDecision? decision) => decision is null ? BaseVersion : VersionAfter((decision.BaseVersion, decision.VersionAfter));

    /// <summary>Twelve hexadecimal digits that identify a text.</summary>
    internal static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
