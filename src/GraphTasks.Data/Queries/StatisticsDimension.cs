namespace GraphTasks.Data.Queries;

/// <summary>What tasks can be counted by.</summary>
public enum StatisticsDimension
{
    /// <summary>The sub-themes that the task carries; a task with two counts in both.</summary>
    Theme,

    /// <summary>The top themes that the task carries.</summary>
    TopTheme,

    /// <summary>The sub-theme of the task's primary tag; a task counts once.</summary>
    PrimaryTheme,

    /// <summary>The units that answer for the task, those that are resolved.</summary>
    Unit,

    /// <summary>The roles in which units answer for the task.</summary>
    Role,

    /// <summary>The jurisdiction of the task's document.</summary>
    Jurisdiction,

    /// <summary>The year of the task's document.</summary>
    Year,

    /// <summary>The period of the task's document.</summary>
    Period,

    /// <summary>The light of the task.</summary>
    Light,

    /// <summary>The task's document.</summary>
    Document,
}
