namespace GraphTasks.Data.Queries;

/// <summary>Which units; what is null does not restrict.</summary>
public sealed record UnitFilter
{
    /// <summary>Text that a recorded or printed name contains.</summary>
    public string? Name { get; init; }

    /// <summary>The units' jurisdiction.</summary>
    public JurisdictionFilter? Jurisdiction { get; init; }

    /// <summary>Kinds, in the spelling of the public schema.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>Only units that have tasks in this role.</summary>
    public AssignmentRole? Role { get; init; }

    /// <summary>Codes of themes: only units with tasks that carry one of them.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}
