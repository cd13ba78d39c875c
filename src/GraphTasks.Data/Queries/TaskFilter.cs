namespace GraphTasks.Data.Queries;

/// <summary>Which tasks. What is null does not restrict; in a list, one of its values must hold.</summary>
public sealed record TaskFilter
{
    /// <summary>Whether it asks only for documents, so that it holds for all tasks of a document or for none.</summary>
    internal bool IsOfDocuments =>
        (this with { Documents = null, Jurisdiction = null, Years = null, Periods = null, And = [] }) == new TaskFilter() && And.All(part => part.IsOfDocuments);

    /// <summary>Codes of top themes or sub-themes.</summary>
    public IReadOnlyList<string>? Themes { get; init; }

    /// <summary>Codes of top themes.</summary>
    public IReadOnlyList<string>? TopThemes { get; init; }

    /// <summary>Codes of top themes or sub-themes of the primary tag.</summary>
    public IReadOnlyList<string>? PrimaryThemes { get; init; }

    /// <summary>A unit that answers for the task.</summary>
    public TaskUnitFilter? Unit { get; init; }

    /// <summary>The jurisdiction of the task's document.</summary>
    public JurisdictionFilter? Jurisdiction { get; init; }

    /// <summary>Years of the task's document.</summary>
    public IReadOnlyList<int>? Years { get; init; }

    /// <summary>Periods of the task's document.</summary>
    public IReadOnlyList<string>? Periods { get; init; }

    /// <summary>Keys of documents.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>Keys of headings; the tasks under them at any depth.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Keys of headings; only the tasks directly under them.</summary>
    public IReadOnlyList<string>? InnermostCategories { get; init; }

    /// <summary>Text that some heading contains.</summary>
    public string? Heading { get; init; }

    /// <summary>The earliest deadline.</summary>
    public DateOnly? DeadlineFrom { get; init; }

    /// <summary>The latest deadline.</summary>
    public DateOnly? DeadlineTo { get; init; }

    /// <summary>Kinds of deadlines, in the spelling of the public schema.</summary>
    public IReadOnlyList<string>? DeadlineKinds { get; init; }

    /// <summary>Text that content, headings or progress contain.</summary>
    public string? Text { get; init; }

    /// <summary>Whether there is a progress report.</summary>
    public bool? HasProgress { get; init; }

    /// <summary>Whether some printed unit is unresolved.</summary>
    public bool? HasUnresolvedUnit { get; init; }

    /// <summary>Lights, in the spelling of the public schema.</summary>
    public IReadOnlyList<string>? Lights { get; init; }

    /// <summary>Whether the text states a target.</summary>
    public bool? HasTarget { get; init; }

    /// <summary>Whether the task is overdue.</summary>
    public bool? Overdue { get; init; }

    /// <summary>The earliest last change.</summary>
    public DateTime? UpdatedSince { get; init; }

    /// <summary>All of these must hold as well.</summary>
    public IReadOnlyList<TaskFilter> And { get; init; } = [];

    /// <summary>One of these must hold as well, where any is given.</summary>
    public IReadOnlyList<TaskFilter>? Or { get; init; }

    /// <summary>This must not hold.</summary>
    public TaskFilter? Not { get; init; }
}
