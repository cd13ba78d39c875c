namespace GraphTasks.Data.Model;

/// <summary>One entry of the stewards' log. Entries are only ever added; an undo is an entry of its own.</summary>
public sealed record StoredDecision
{
    /// <summary>Counts from 1 through all areas.</summary>
    public required int Number { get; init; }

    /// <summary>What it is about: <c>UNITS</c> or <c>THEMES</c>.</summary>
    public required string Area { get; init; }

    /// <summary>What was done, a name of the area: <c>ACCEPT_ALIAS</c>; <c>UNDO</c> for an undo.</summary>
    public required string Operation { get; init; }

    /// <summary>The area's record of it as JSON: enough to do it again over the files.</summary>
    public required string PayloadJson { get; init; }

    /// <summary>The number of the decision that this one undoes, or null.</summary>
    public int? Undoes { get; init; }

    /// <summary>Who decided: the name of the key, or of the user of the command line.</summary>
    public required string Actor { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime DecidedAt { get; init; }

    /// <summary>The reason in the steward's words.</summary>
    public required string Why { get; init; }

    /// <summary>The machine's score at that time, 0 to 1, or null where it had none.</summary>
    public double? Score { get; init; }

    /// <summary>The place among the machine's candidates, from 1, or null where it was not among them.</summary>
    public int? Rank { get; init; }

    /// <summary>The dictionaries' version that the decision was taken over.</summary>
    public required string VersionBefore { get; init; }

    /// <summary>The dictionaries' version that it made.</summary>
    public required string VersionAfter { get; init; }

    /// <summary>The digest of the files that were in force.</summary>
    public required string BaseVersion { get; init; }
}
