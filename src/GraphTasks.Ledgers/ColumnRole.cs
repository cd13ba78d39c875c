namespace GraphTasks.Ledgers;

/// <summary>What a column of a ledger holds.</summary>
public enum ColumnRole
{
    /// <summary>Nothing that a row has a field for.</summary>
    Other,

    /// <summary>The number (序号).</summary>
    Seq,

    /// <summary>A heading over several tasks (目标类别).</summary>
    Category,

    /// <summary>The task (目标与任务).</summary>
    Content,

    /// <summary>The measures (工作措施): the task where no narrower column follows, else text beside it.</summary>
    Measure,

    /// <summary>The deadline (完成时限).</summary>
    Deadline,

    /// <summary>The lead units (牵头单位).</summary>
    Lead,

    /// <summary>The supporting units (配合单位).</summary>
    Support,

    /// <summary>Units whose role the other columns decide (责任单位): supporting beside a lead column, else leading.</summary>
    Unit,

    /// <summary>The leaders in charge (牵头领导).</summary>
    Leader,

    /// <summary>The responsible persons (责任人).</summary>
    Person,

    /// <summary>The remarks (备注).</summary>
    Remarks,

    /// <summary>The progress report (落实情况).</summary>
    Progress,

    /// <summary>A heading over other headings (责任分工).</summary>
    Group,
}
