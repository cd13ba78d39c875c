namespace GraphTasks.Data.Model;

/// <summary>What is left of a task that its document no longer has, so that clients with a copy can remove it.</summary>
public sealed record TaskTombstone
{
    /// <summary>The task's natural key.</summary>
    public required string Key { get; init; }

    /// <summary>The task's sort key.</summary>
    public required string SortKey { get; init; }

    /// <summary>The key of the document that it stood in.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>The store's version by which it was removed.</summary>
    public required long ChangedVersion { get; init; }

    /// <summary>When it was removed.</summary>
    public required DateTime UpdatedAt { get; init; }
}
