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

    /// <summary>The place in the codebook; unique, each top theme before its sub-themes.</summary>
    public required int Ordinal { get; init; }
}
