using System.Collections.Concurrent;
using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>One operation of a valid document, with its plans.</summary>
internal sealed class PreparedOperation(BoundSchema bound, OperationDefinitionNode node, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyList<string> conditions, int maxFields)
{
    // Operations have few conditions; one with many is planned anew for each request rather than filling the memory.
    private const int MostPlans = 32;
    private const int MostConditions = 64;

    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = new();

    public OperationDefinitionNode Node => node;

    /// <summary>The operation and its document's fragments, printed afresh: the same however the document was laid out and commented.</summary>
    public string Text => field ??= string.Join('\n', fragments.Values.OrderBy(fragment => fragment.Name.Value, StringComparer.Ordinal).Select(Printer.Print).Prepend(Printer.Print(node)));

    /// <summary>What tells the operation from others where it has no variables.</summary>
    public string Identity => field ??= RequestIdentity.Of(Text);

    /// <summary>The plan for the values that the variables give to <c>@skip</c> and <c>@include</c>.</summary>
    /// <exception cref="GraphQLException">Such a variable is null.</exception>
    /// <exception cref="OperationLimitException">The operation has too many fields.</exception>
    public OperationPlan PlanFor(VariableValues variables)
    {
        if (conditions.Count > MostConditions)
            return NewPlan(variables);
        var key = 0ul;
        for (var i = 0; i < conditions.Count; i++)
            if (IsTrue(conditions[i], variables))
                key |= 1ul << i;
        if (_plans.TryGetValue(key, out var plan))
            return plan;
        plan = NewPlan(variables);
        return _plans.Count < MostPlans ? _plans.GetOrAdd(key, plan) : plan;
    }

    private OperationPlan NewPlan(VariableValues variables) => new(bound, node, fragments, name => IsTrue(name, variables), maxFields);

    private static bool IsTrue(string name, VariableValues variables) =>
        variables.TryGet(name, out var value) && value is bool truth
            ? truth
            : throw new GraphQLException($"Variable \"${name}\" must be true or false, since @skip or @include asks for it.", GraphQLErrorCodes.BadUserInput);
}
