namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>A type that a value may have, with the fields that are then selected.</summary>
/// <param name="Weight">The weight of the type.</param>
/// <param name="Terms">The positions of the fields' terms.</param>
internal sealed record CostChoice(double Weight, int[] Terms)
{
    /// <summary>The cost of one value.</summary>
    public OperationCost Of(ReadOnlySpan<OperationCost> known)
    {
        var (fields, types) = (0.0, Weight);
        foreach (var term in Terms)
        {
            fields += known[term].Fields;
            types += known[term].Types;
        }

        return new(fields, Math.Max(0, types));
    }
}
