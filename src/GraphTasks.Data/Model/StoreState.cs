namespace GraphTasks.Data.Model;

/// <summary>The one row that says where the store stands.</summary>
public sealed record StoreState
{
    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>A counter that every change raises.</summary>
    public required long Version { get; init; }
}
