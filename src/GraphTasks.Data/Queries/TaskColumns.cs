namespace GraphTasks.Data.Queries;

/// <summary>
/// What is read of a task besides its number and key. The other properties of <see cref="Model.KeyTask"/> then say
/// nothing: ask for all unless you know what is needed.
/// </summary>
[Flags]
public enum TaskColumns
{
    /// <summary>No more than the number and the key.</summary>
    None = 0,

    /// <summary>The text.</summary>
    Content = 1,

    /// <summary>The headings.</summary>
    Heading = 2,

    /// <summary>The deadline, as printed and as understood.</summary>
    Deadline = 4,

    /// <summary>Leaders, responsible persons and remarks.</summary>
    People = 8,

    /// <summary>The progress report.</summary>
    Progress = 16,

    /// <summary>Table, number, lines and the innermost heading's key.</summary>
    Place = 32,

    /// <summary>The number of units, light, completion and last change.</summary>
    State = 64,

    /// <summary>The document's key.</summary>
    Document = 128,

    /// <summary>What a cursor names.</summary>
    Position = 256,

    /// <summary>Everything.</summary>
    All = 511,
}
