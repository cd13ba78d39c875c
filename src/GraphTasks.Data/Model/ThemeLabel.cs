using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Model;

/// <summary>
/// The themes that a person gave a task. They outrank the tagger's as long as the task's text is the one that the person read,
/// survive its document's being imported again, and are training examples by themselves.
/// </summary>
public sealed record ThemeLabel
{
    /// <summary>The task's natural key.</summary>
    public required string TaskKey { get; init; }

    /// <summary>The document's key.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>The task's text as the person read it.</summary>
    public required string Content { get; init; }

    /// <summary>The headings above it, outermost first, one a line; null where there are none.</summary>
    public string? HeadingLines { get; init; }

    /// <summary>The lead units as printed, one a line; null where there are none.</summary>
    public string? LeadLines { get; init; }

    /// <summary>The sub-themes' codes, the primary one first, parted by commas.</summary>
    public required string Codes { get; init; }

    /// <summary>Who decided.</summary>
    public required string Actor { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime DecidedAt { get; init; }

    /// <summary>Why; may be empty.</summary>
    public required string Why { get; init; }

    /// <summary>The sub-themes' codes, the primary one first.</summary>
    public IReadOnlyList<string> Themes => Codes.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The label as a training example.</summary>
    public LabelledTask AsExample() => new(
        DocumentKey, TaskKey, new ThemeInput(Content, Lines.Split(HeadingLines), Lines.Split(LeadLines)), Themes[0], [.. Themes.Skip(1)]);
}
