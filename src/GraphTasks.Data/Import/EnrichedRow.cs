using GraphTasks.Data.Model;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Import;

/// <summary>A row with all that was derived from it, ready to be stored.</summary>
internal sealed record EnrichedRow
{
    public required LedgerRow Row { get; init; }

    public DateOnly? DeadlineDate { get; init; }

    public string? DeadlineKind { get; init; }

    public bool DeadlineRepaired { get; init; }

    /// <summary>What the task promised, and how far it is.</summary>
    public TaskPromise Promise { get; init; } = TaskPromise.None;

    /// <summary>The worst light of its targets, in the spelling of the public schema.</summary>
    public string Light { get; init; } = "NOT_MEASURABLE";

    public bool Overdue { get; init; }

    /// <summary>The assignments; their task's number is filled in when they are stored.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>The theme tags; their task's number is filled in when they are stored.</summary>
    public IReadOnlyList<ThemeTag> Tags { get; init; } = [];
}
