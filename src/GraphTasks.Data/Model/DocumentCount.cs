namespace GraphTasks.Data.Model;

/// <summary>How many tasks of a document share a value: kept, so that statistics of a whole store need not look at each task.</summary>
public sealed record DocumentCount
{
    /// <summary>The document's key.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>By what is counted: THEME, TOP_THEME, PRIMARY_THEME or LIGHT.</summary>
    public required string Dimension { get; init; }

    /// <summary>The value; empty for the tasks that have none.</summary>
    public required string Value { get; init; }

    /// <summary>The number of tasks; each counts once.</summary>
    public required int Tasks { get; init; }
}
