namespace GraphTasks.Data.Model;

/// <summary>A body of a collective (各县(市)区政府) as of the year of documents that name the collective.</summary>
public sealed record UnitMember
{
    /// <summary>The collective's key.</summary>
    public required string CollectiveKey { get; init; }

    /// <summary>The documents' year; 0 for documents without one, where the members of all years count.</summary>
    public required int Year { get; init; }

    /// <summary>The member's key.</summary>
    public required string UnitKey { get; init; }
}
