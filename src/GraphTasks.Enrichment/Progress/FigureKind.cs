namespace GraphTasks.Enrichment.Progress;

/// <summary>What a reported figure says.</summary>
public enum FigureKind
{
    /// <summary>A level or a count that was reached.</summary>
    Value,

    /// <summary>A share of the year's target that is said to be done (占全年目标任务的, 完成率, 进度).</summary>
    Completion,

    /// <summary>Growth; negative where the text says 下降.</summary>
    Growth,

    /// <summary>A share or rate of something else.</summary>
    Share,

    /// <summary>A place in an order (全省第4位).</summary>
    Rank,
}
