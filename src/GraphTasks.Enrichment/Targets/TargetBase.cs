namespace GraphTasks.Enrichment.Targets;

/// <summary>What a number is counted from.</summary>
public enum TargetBase
{
    /// <summary>A level or a cumulative count.</summary>
    Level,

    /// <summary>Growth, year on year unless the text says otherwise (增长, 增幅).</summary>
    Growth,

    /// <summary>A fall (下降, 降低).</summary>
    Decline,

    /// <summary>A share or a rate (占比, 覆盖率).</summary>
    Share,
}
