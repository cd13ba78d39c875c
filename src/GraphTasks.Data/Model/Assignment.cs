namespace GraphTasks.Data.Model;

/// <summary>One unit's part in a task, as printed and as resolved.</summary>
public sealed record Assignment
{
    /// <summary>The task's number.</summary>
    public required long TaskId { get; init; }

    /// <summary>The place within the task, from 1: the lead units first, each group in printed order.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Whether the unit leads (牵头) or supports (配合).</summary>
    public required bool Lead { get; init; }

    /// <summary>The name as printed.</summary>
    public required string Mention { get; init; }

    /// <summary>The name as names are compared (<see cref="Enrichment.Units.MentionText.Normalise"/>), or null where it is printed like that.</summary>
    public string? PlainName { get; init; }

    /// <summary>The key of the body, or null where the name is unresolved.</summary>
    public string? UnitKey { get; init; }

    /// <summary>A second nameplate in brackets, or null.</summary>
    public string? Qualifier { get; init; }

    /// <summary>How certain the resolution is, from 0 to 1, or null.</summary>
    public double? Score { get; init; }

    /// <summary>How the name was resolved, or null.</summary>
    public string? Method { get; init; }
}
