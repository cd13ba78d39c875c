namespace GraphTasks.Enrichment.Lights;

/// <summary>How a target stands (亮灯).</summary>
public enum Light
{
    /// <summary>No figure, no target or no dates to measure with.</summary>
    NotMeasurable,

    /// <summary>On schedule or ahead (达序时进度).</summary>
    Green,

    /// <summary>Somewhat behind.</summary>
    Yellow,

    /// <summary>Far behind, or past its deadline.</summary>
    Red,

    /// <summary>Reached (已完成).</summary>
    Done,
}
