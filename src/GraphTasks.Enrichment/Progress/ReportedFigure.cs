namespace GraphTasks.Enrichment.Progress;

/// <summary>A figure in a progress report (落实情况).</summary>
public sealed record ReportedFigure
{
    /// <summary>The progress line that it stands in, from 0.</summary>
    public required int Line { get; init; }

    /// <summary>Number, scale and unit within that line, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it says.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The value with its scale applied; below zero for a fall.</summary>
    public required decimal Value { get; init; }

    /// <summary>Half of the last printed digit, with the scale applied: the true value lies within this of <see cref="Value"/>.</summary>
    public required decimal Precision { get; init; }

    /// <summary>The unit (个, 元, %, 位).</summary>
    public required string Unit { get; init; }

    /// <summary>The words of the same clause before the figure: what it counts.</summary>
    public required string Subject { get; init; }

    /// <summary>The words of the same sentence before the clause, at most 40 characters.</summary>
    public string Context { get; init; } = "";

    /// <summary>The words of the same clause after the figure.</summary>
    public string After { get; init; } = "";

    /// <summary>The day that the figure holds for (截至6月底, 1-6月), or the end of the document's period, or null.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the words around it say that it is planned or expected, not reached (计划, 预计, 任务).</summary>
    public bool Planned { get; init; }

    /// <summary>Whether it is a former value or a difference to one (由78%提升至, 同比多增12亿元) and says not what was reached.</summary>
    public bool Former { get; init; }

    /// <summary>What the same sentence says of the schedule.</summary>
    public ProgressStatus Status { get; init; }

    /// <summary>How the figure stands to an average that the same sentence names (低于全省平均0.6个百分点), or null.</summary>
    public ReferenceComparison? Against { get; init; }
}
