namespace GraphTasks.Data.Search;

/// <summary>The text of a task that a search found something in.</summary>
public enum SearchField
{
    /// <summary>The task's content.</summary>
    Content,

    /// <summary>A heading above it.</summary>
    Heading,

    /// <summary>A line of the progress report.</summary>
    Progress,
}
