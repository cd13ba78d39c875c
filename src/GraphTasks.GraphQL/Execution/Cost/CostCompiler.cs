using GraphTasks.GraphQL.Execution.Planning;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>
/// Compiles the cost of an operation by https://ibm.github.io/graphql-specs/cost-spec.html#sec-Static-Query-Analysis: at
/// least what execution can cost. Where a value may have several types, the dearest counts. Introspection is free, since
/// other limits bound it.
/// </summary>
internal sealed class CostCompiler
{
    private readonly SchemaCosts _costs;
    private readonly OperationPlan _plan;
    private readonly int _maxFields;
    private readonly List<CostTerm> _terms = [];
    private readonly List<ListLength> _lengths = [];

    // Object types that select the same nodes below an interface share their terms, or deep interfaces would multiply.
    private readonly Dictionary<(ObjectType Type, ListLength? Length, FieldNode First), List<(IReadOnlyList<FieldNode> Nodes, CostChoice Choice)>> _choices = [];

    private CostCompiler(SchemaCosts costs, OperationPlan plan, int maxFields)
    {
        _costs = costs;
        _plan = plan;
        _maxFields = maxFields;
    }

    /// <summary>The formula of a plan.</summary>
    /// <exception cref="OperationLimitException">The operation has too many fields.</exception>
    public static CostFormula Compile(SchemaCosts costs, OperationPlan plan, int maxFields)
    {
        var compiler = new CostCompiler(costs, plan, maxFields);
        var type = plan.Root.Type;
        var root = new CostChoice(costs.WeightOf(type), compiler.Terms(type, [plan.Operation.SelectionSet], null, []));
        return new CostFormula(compiler._terms, root, compiler._lengths);
    }

    private int[] Terms(ObjectType type, IEnumerable<SelectionSetNode> sets, ListLength? length, IReadOnlyList<string> sizedFields)
    {
        var terms = new List<int>();
        foreach (var nodes in _plan.CollectFields(type, sets).Values)
            if (_costs.Schema.FindField(type, nodes[0].Name.Value) is { } field && !field.Name.StartsWith("__", StringComparison.Ordinal))
                terms.Add(Term(field, nodes, sizedFields.Contains(field.Name) ? length : null));
        return terms.ToArray();
    }

    private int Term(FieldDefinition field, List<FieldNode> nodes, ListLength? inherited)
    {
        var size = _costs.ListSizeOf(field);
        var length = size is null ? null : new ListLength(field, nodes[0], size, _costs.Options.AssumedListSize);
        if (length is not null)
            _lengths.Add(length);
        var own = inherited ?? (size?.SizedFields.Count == 0 ? length : null);
        var (weight, prices) = Weigh(field, nodes);
        var term = new CostTerm(weight, prices, own, Factor(field.Type, own is not null), Choices(field, nodes, length, size?.SizedFields ?? []));
        if (_terms.Count >= _maxFields)
            throw new OperationLimitException($"{nameof(GraphQLEngineOptions.MaxFields)} is {_maxFields}: the operation has more fields to price, its fragments followed.");
        _terms.Add(term);
        return _terms.Count - 1;
    }

    private CostChoice[] Choices(FieldDefinition field, List<FieldNode> nodes, ListLength? length, IReadOnlyList<string> sizedFields)
    {
        var named = field.Type.Named;
        if (!named.IsCompositeType)
            return [new CostChoice(_costs.WeightOf(named), [])];
        return _costs.Schema.PossibleTypes(named)
            .Select(type => Choice((ObjectType)type, nodes, sizedFields.Count > 0 ? length : null, sizedFields))
            .ToArray();
    }

    private CostChoice Choice(ObjectType type, List<FieldNode> nodes, ListLength? length, IReadOnlyList<string> sizedFields)
    {
        if (!_choices.TryGetValue((type, length, nodes[0]), out var known))
            _choices.Add((type, length, nodes[0]), known = []);
        foreach (var (same, choice) in known)
            if (same.SequenceEqual(nodes))
                return choice;
        var made = new CostChoice(_costs.WeightOf(type), Terms(type, nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>(), length, sizedFields));
        known.Add((nodes, made));
        return made;
    }

    private (double Weight, InputPrice[] Prices) Weigh(FieldDefinition field, List<FieldNode> nodes)
    {
        var weight = _costs.WeightOf(field);
        var prices = new List<InputPrice>();
        Add(field.Arguments, nodes[0].Arguments);
        foreach (var directive in nodes.SelectMany(node => node.Directives))
            if (_costs.Schema.Directives.Find(directive.Name.Value) is { } definition)
                Add(definition.Arguments, directive.Arguments);
        return (weight, prices.ToArray());

        void Add(NameTable<InputValue> arguments, IReadOnlyList<ArgumentNode> given)
        {
            foreach (var node in given)
            {
                if (arguments.Find(node.Name.Value) is not { } argument || (_costs.WeightOf(argument) == 0 && argument.Type.Named is not InputObjectType))
                    continue;
                var price = new InputPrice(_costs, argument, node.Value);
                if (price.IsConstant)
                    weight += price.Of(Coercion.VariableValues.None);
                else
                    prices.Add(price);
            }
        }
    }

    // A list of lists: the length is that of the outer one, and of the inner ones nothing is said.
    private double Factor(GraphQLType type, bool outerIsKnown)
    {
        var factor = 1.0;
        for (var list = type.Nullable as ListType; list is not null; list = list.OfType.Nullable as ListType)
        {
            factor *= outerIsKnown ? 1 : _costs.Options.AssumedListSize;
            outerIsKnown = false;
        }

        return factor;
    }
}
