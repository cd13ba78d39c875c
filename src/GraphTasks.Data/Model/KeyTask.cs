namespace GraphTasks.Data.Model;

/// <summary>A key task (重点工作任务) as stored: one row of a ledger with the deadline that was read from it.</summary>
public sealed record KeyTask
{
    /// <summary>The number that joins the task with its assignments and tags; new on every import.</summary>
    public required long Id { get; init; }

    /// <summary>The natural key: document, table and number (<c>wuhu-2020-assignment/1/12</c>); a number printed twice gets <c>#2</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Document, table and number filled with zeros: sorts, by code unit, in printed order, and is unique.</summary>
    public required string SortKey { get; init; }

    /// <summary>The document's key.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>The table's number within the document, from 1.</summary>
    public required int Table { get; init; }

    /// <summary>The printed number (序号), or the position within the table.</summary>
    public required int Seq { get; init; }

    /// <summary>The key of the innermost heading above the task, or null.</summary>
    public string? CategoryKey { get; init; }

    /// <summary>The headings above the task, outermost first, one a line; null where there are none.</summary>
    public string? HeadingLines { get; init; }

    /// <summary>The task's text as printed.</summary>
    public required string Content { get; init; }

    /// <summary>The deadline as printed, or null.</summary>
    public string? DeadlineRaw { get; init; }

    /// <summary>The deadline's last day, or null.</summary>
    public DateOnly? DeadlineDate { get; init; }

    /// <summary>How the deadline was understood, or null.</summary>
    public string? DeadlineKind { get; init; }

    /// <summary>Whether lost characters had to be restored to read the deadline.</summary>
    public bool DeadlineRepaired { get; init; }

    /// <summary>The leaders in charge, one a line, or null.</summary>
    public string? LeaderLines { get; init; }

    /// <summary>The responsible persons, one a line, or null.</summary>
    public string? PersonLines { get; init; }

    /// <summary>The remarks as printed, or null.</summary>
    public string? Remarks { get; init; }

    /// <summary>The progress report, one printed line a line, or null.</summary>
    public string? ProgressLines { get; init; }

    /// <summary>The first line of the source, from 1.</summary>
    public required int StartLine { get; init; }

    /// <summary>The last line of the source, inclusive.</summary>
    public required int EndLine { get; init; }

    /// <summary>The number of units that answer for the task.</summary>
    public required int UnitCount { get; init; }

    /// <summary>The worst light of the task's targets, in the spelling of the public schema.</summary>
    public string Light { get; init; } = "NOT_MEASURABLE";

    /// <summary>Whether the deadline lay before the day that the report holds for, and the task is not done.</summary>
    public bool Overdue { get; init; }

    /// <summary>Whether the text states a target.</summary>
    public bool HasTarget { get; init; }

    /// <summary>The least completion of the task's measurable targets, in percent, or null.</summary>
    public double? Completion { get; init; }

    /// <summary>The store's version that last changed the task or what was derived from it.</summary>
    public long ChangedVersion { get; init; }

    /// <summary>When the task, or what was derived from it, was last changed.</summary>
    public required DateTime UpdatedAt { get; init; }

    /// <summary>The headings above the task, outermost first.</summary>
    public IReadOnlyList<string> Headings => Lines.Split(HeadingLines);

    /// <summary>The leaders in charge (牵头领导).</summary>
    public IReadOnlyList<string> Leaders => Lines.Split(LeaderLines);

    /// <summary>The responsible persons (责任人).</summary>
    public IReadOnlyList<string> ResponsiblePersons => Lines.Split(PersonLines);

    /// <summary>The progress report, one element a printed line.</summary>
    public IReadOnlyList<string> Progress => Lines.Split(ProgressLines);
}
