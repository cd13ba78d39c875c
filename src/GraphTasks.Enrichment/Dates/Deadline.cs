namespace GraphTasks.Enrichment.Dates;

/// <summary>A deadline (完成时限): what was printed, what it was read as, and why.</summary>
public sealed record Deadline
{
    /// <summary>The deadline as printed; never repaired.</summary>
    public required string Raw { get; init; }

    /// <summary>Where <see cref="Raw"/> stands in the text that it was found in, in UTF-16 code units.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The last day, inclusive; null where none follows from what was printed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first day where a range is printed (3月至10月), else null.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>How the deadline was understood, or null where it was not.</summary>
    public DeadlineKind? Kind { get; init; }

    /// <summary>What was restored to read it, for example <c>年 restored: 202312月 → 2023年12月</c>; null where nothing was.</summary>
    public string? Repair { get; init; }

    /// <summary>Whether lost characters had to be restored (<c>202312月底前</c>); <see cref="Raw"/> stays as printed.</summary>
    public bool Repaired => Repair is not null;

    /// <summary>The rule that read it: date, month, quarter, half, year, range, feast, plan, ongoing, or none.</summary>
    public required string Rule { get; init; }
}
