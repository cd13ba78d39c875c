namespace GraphTasks.Data.Model;

/// <summary>A policy theme attached to a task.</summary>
public sealed record ThemeTag
{
    /// <summary>The task's number.</summary>
    public required long TaskId { get; init; }

    /// <summary>The place among the task's tags, from 1; the primary theme comes first.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The sub-theme's code.</summary>
    public required string Code { get; init; }

    /// <summary>The top theme's code.</summary>
    public required string Top { get; init; }

    /// <summary>Whether it is the task's main purpose.</summary>
    public required bool Primary { get; init; }

    /// <summary>How certain the tag is, from 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Whether the margin over the runner-up is too small to rely on.</summary>
    public required bool Uncertain { get; init; }

    /// <summary>The version of the dictionaries that the tag was made with, or null where that of its document's import holds.</summary>
    public string? DictionaryVersion { get; init; }

    /// <summary>What caused the tag, as a JSON array of <see cref="ThemeEvidence"/>.</summary>
    public required string EvidenceJson { get; init; }

    /// <summary>What caused the tag.</summary>
    public IReadOnlyList<ThemeEvidence> Evidence => ThemeEvidence.Parse(EvidenceJson);
}
