namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>
/// What an engine does with the cost of operations, which is computed before execution from the directives <c>@cost</c>
/// and <c>@listSize</c> of the schema (https://ibm.github.io/graphql-specs/cost-spec.html). Off unless set.
/// </summary>
public sealed record CostOptions
{
    /// <summary>Shows the cost in the <c>extensions.cost</c> of every response.</summary>
    public bool Report { get; init; }

    /// <summary>Refuses what costs more than is allowed, and lists that are not given exactly the one slicing argument they require.</summary>
    public bool Enforce { get; init; }

    /// <summary>The most that the fields of one operation may cost: a field that gives objects costs 1 each time it is resolved, unless its weight says otherwise. 10,000 unless set.</summary>
    public double MaxFieldCost { get; init; } = 10_000;

    /// <summary>The most that the values of one response may cost: an object costs 1, unless its type's weight says otherwise. 10,000 unless set.</summary>
    public double MaxTypeCost { get; init; } = 10_000;

    /// <summary>How long a list is taken to be that nothing is said of. 10 unless set.</summary>
    public int AssumedListSize { get; init; } = 10;
}
