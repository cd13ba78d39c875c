namespace GraphTasks.Enrichment.Progress;

/// <summary>How far a report says that the work is, in its own words.</summary>
public enum ProgressStatus
{
    /// <summary>No such words stand with the figure.</summary>
    None,

    /// <summary>Done (已完成年度任务, 超额完成).</summary>
    Done,

    /// <summary>Ahead of schedule (超序时进度).</summary>
    Ahead,

    /// <summary>On schedule (达序时进度, 时间过半任务过半).</summary>
    OnSchedule,

    /// <summary>Behind schedule (未达序时进度, 尚未达到).</summary>
    Behind,
}
