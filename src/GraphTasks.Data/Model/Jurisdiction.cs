namespace GraphTasks.Data.Model;

/// <summary>A jurisdiction (行政区划) that documents or units of the store belong to.</summary>
public sealed record Jurisdiction
{
    /// <summary>The code: GB/T 2260 where the division has one, else the name.</summary>
    public required string Code { get; init; }

    /// <summary>The name, with the prefecture in front of a district (芜湖市繁昌区).</summary>
    public required string Name { get; init; }

    /// <summary>The code of the division above, or null.</summary>
    public string? ParentCode { get; init; }
}
