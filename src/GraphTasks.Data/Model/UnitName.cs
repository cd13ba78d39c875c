namespace GraphTasks.Data.Model;

/// <summary>One recorded name of a unit.</summary>
public sealed record UnitName
{
    /// <summary>The unit's key.</summary>
    public required string UnitKey { get; init; }

    /// <summary>The place among the unit's names, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What the name is to the unit, in the spelling of the public schema (<c>OFFICIAL</c>).</summary>
    public required string Type { get; init; }

    /// <summary>The first year of its use, or null.</summary>
    public int? FromYear { get; init; }

    /// <summary>The last year of its use, or null.</summary>
    public int? ToYear { get; init; }
}
