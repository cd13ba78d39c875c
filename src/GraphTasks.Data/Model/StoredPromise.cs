namespace GraphTasks.Data.Model;

/// <summary>A task's <see cref="TaskPromise"/> as it lies in the store.</summary>
public sealed record StoredPromise
{
    /// <summary>The task's number.</summary>
    public required long TaskId { get; init; }

    /// <summary>The promise as JSON.</summary>
    public required string PromiseJson { get; init; }
}
