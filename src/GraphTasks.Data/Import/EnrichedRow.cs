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

    /// <summary>The assignments; their task's number is filled in when they are stored.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>The theme tags; their task's number is filled in when they are stored.</summary>
    public IReadOnlyList<ThemeTag> Tags { get; init; } = [];
}
