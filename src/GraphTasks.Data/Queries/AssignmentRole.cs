namespace GraphTasks.Data.Queries;

/// <summary>In which role a unit answers for a task.</summary>
public enum AssignmentRole
{
    /// <summary>Lead unit (牵头责任单位).</summary>
    Lead,

    /// <summary>Supporting unit (责任单位, 配合单位).</summary>
    Supporting,
}
