namespace GraphTasks.Enrichment.Targets;

/// <summary>A quantified target (量化指标) stated in a task's text.</summary>
public sealed record Target
{
    /// <summary>What is measured, in the words of the text or of the heading above it; empty where neither names it.</summary>
    public required string Indicator { get; init; }

    /// <summary>How the value is to stand to the number.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>The number with its scale applied (2.3万 is 23000), the lower end of a range; null where none is printed.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range, else null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit (个, 元, %); empty where none is printed.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What the printed number was multiplied with: 1, 10000 for 万, 100000000 for 亿.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>What the number is counted from.</summary>
    public TargetBase Base { get; init; }

    /// <summary>Whether the text only strives for it (力争, 争取).</summary>
    public bool Strive { get; init; }

    /// <summary>What it is compared with, as printed (全省平均), else null.</summary>
    public string? Reference { get; init; }

    /// <summary>The period as printed in the same clause (全年, 2024年), else null.</summary>
    public string? Period { get; init; }

    /// <summary>Where number, scale and unit stand, or the words of a target without number, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The rule that found it: number, reference, rank, multiple, qualitative or none.</summary>
    public required string Rule { get; init; }
}
