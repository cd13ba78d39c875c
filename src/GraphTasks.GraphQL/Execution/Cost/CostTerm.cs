using GraphTasks.GraphQL.Execution.Coercion;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>One selected field in the formula of an operation's cost.</summary>
/// <param name="Weight">The field's weight, and the prices of arguments that are the same for all requests.</param>
/// <param name="Prices">The arguments whose price variables decide.</param>
/// <param name="Length">What says how long the field's list may be; null when it is <paramref name="Factor"/> alone.</param>
/// <param name="Factor">How many values the field has, or each item of its list.</param>
/// <param name="Choices">What the value may be: one for each possible type.</param>
internal sealed record CostTerm(double Weight, InputPrice[] Prices, ListLength? Length, double Factor, CostChoice[] Choices)
{
    // Nobody allows as much, and sums of it stay numbers.
    private const double Most = 1e15;

    public bool IsConstant => Prices.Length == 0 && Length?.IsConstant != false;

    /// <summary>The cost of the field, its terms below being known.</summary>
    public OperationCost Of(VariableValues variables, ReadOnlySpan<OperationCost> known)
    {
        var own = Weight;
        foreach (var price in Prices)
            own += price.Of(variables);
        var count = Factor * (Length?.Of(variables) ?? 1);
        var (fields, types) = (0.0, 0.0);
        foreach (var choice in Choices)
        {
            var cost = choice.Of(known);
            fields = Math.Max(fields, cost.Fields);
            types = Math.Max(types, cost.Types);
        }

        return new(Math.Min(Most, Math.Max(0, own) + (count * fields)), Math.Min(Most, count * types));
    }
}
