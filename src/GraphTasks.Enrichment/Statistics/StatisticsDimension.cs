namespace GraphTasks.Enrichment.Statistics;

/// <summary>What tasks can be counted by.</summary>
public enum StatisticsDimension
{
    /// <summary>Every theme of a task; a task of three themes counts in three groups.</summary>
    Theme,

    /// <summary>Every unit that answers for it, in whatever role unless <see cref="Role"/> is asked for too.</summary>
    Unit,

    /// <summary>Lead or support; by itself it counts a task under each role that somebody has in it.</summary>
    Role,

    /// <summary>The jurisdiction.</summary>
    Jurisdiction,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The document.</summary>
    Document,
}
