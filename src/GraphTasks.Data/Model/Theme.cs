namespace GraphTasks.Data.Model;

/// <summary>A policy theme of the codebook.</summary>
public sealed record Theme
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The top theme's code, or null on a top theme.</summary>
    public string? TopCode { get; init; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>The English name, or null.</summary>
    public string? NameEn { get; init; }

    /// <summary>Other Chinese labels, parted by semicolons, or null.</summary>
    public string? AltLabels { get; init; }

    /// <summary>What the theme covers, or null.</summary>
    public string? Definition { get; init; }

    /// <summary>What it leaves to other themes, or null.</summary>
    public string? ScopeNote { get; init; }

    /// <summary>The code of the theme in its place where it is retired, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The place in the codebook; unique, each top theme before its sub-themes.</summary>
    public required int Ordinal { get; init; }
}
