namespace GraphTasks.Data.Model;

/// <summary>A body (责任单位) that tasks are assigned to.</summary>
public sealed record Unit
{
    /// <summary>The registry's key; it begins with the jurisdiction's code, so that keys sort by jurisdiction.</summary>
    public required string Key { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of body it is, in the spelling of the public schema (<c>GOVERNMENT</c>).</summary>
    public required string Kind { get; init; }

    /// <summary>The code of its jurisdiction, or null.</summary>
    public string? JurisdictionCode { get; init; }

    /// <summary>Whether it was derived from a department archetype and is not confirmed yet.</summary>
    public required bool Derived { get; init; }
}
