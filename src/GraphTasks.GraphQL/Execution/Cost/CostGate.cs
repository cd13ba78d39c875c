using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Execution.Planning;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>Prices operations before they are executed, and refuses those that cost too much.</summary>
internal sealed class CostGate(SchemaCosts costs, int maxFields)
{
    private readonly CostOptions _options = costs.Options;

    /// <summary>The cost of an operation.</summary>
    /// <exception cref="GraphQLException">It costs too much.</exception>
    /// <exception cref="OperationLimitException">It has too many fields to be priced.</exception>
    public OperationCost Price(OperationPlan plan, VariableValues variables)
    {
        var formula = plan.Cost ??= CostCompiler.Compile(costs, plan, maxFields);
        if (_options.Enforce)
            formula.CheckSlicing(variables);
        var cost = formula.Of(variables);
        return _options.Enforce && (cost.Fields > _options.MaxFieldCost || cost.Types > _options.MaxTypeCost) ? throw TooDear(plan, cost) : cost;
    }

    private GraphQLException TooDear(OperationPlan plan, OperationCost cost)
    {
        var message = FormattableString.Invariant(
            $"The operation may cost {cost.Fields:0.##} for its fields and {cost.Types:0.##} for the types of its values, and may not cost more than {_options.MaxFieldCost:0.##} and {_options.MaxTypeCost:0.##}.");
        return new GraphQLException(new GraphQLError(message, plan.Operation)
        {
            Code = GraphQLErrorCodes.CostExceeded,
            Extensions = new Dictionary<string, object?>
            {
                ["fieldCost"] = cost.Fields,
                ["typeCost"] = cost.Types,
                ["maxFieldCost"] = _options.MaxFieldCost,
                ["maxTypeCost"] = _options.MaxTypeCost,
            },
        });
    }
}
