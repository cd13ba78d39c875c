namespace GraphTasks.Data.Queries;

/// <summary>What tasks can be ordered by.</summary>
public enum TaskOrderField
{
    /// <summary>Document, table and number.</summary>
    Document,

    /// <summary>The deadline's last day; tasks without one come last in either direction.</summary>
    Deadline,

    /// <summary>The number of units that answer for the task.</summary>
    UnitCount,
}
