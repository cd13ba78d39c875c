using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>
/// How one operation is executed, for certain values of the variables in its <c>@skip</c> and <c>@include</c>. Selections
/// are planned when a value of their type first turns up, and kept. May be used by threads at once.
/// </summary>
internal sealed class OperationPlan
{
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Func<string, bool> _condition;
    private readonly int _maxFields;
    private int _fields;

    public OperationPlan(BoundSchema bound, OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        Func<string, bool> condition, int maxFields)
    {
        Bound = bound;
        Operation = operation;
        _fragments = fragments;
        _condition = condition;
        _maxFields = maxFields;
        Root = Select((ObjectType)bound.Schema.RootType(operation.Operation)!, [operation.SelectionSet]);
        IsIntrospection = operation.Operation == OperationType.Query && operation.VariableDefinitions.Count == 0
            && Root.Fields.All(field => field.Definition.Name.StartsWith("__", StringComparison.Ordinal));
    }

    public BoundSchema Bound { get; }

    public OperationDefinitionNode Operation { get; }

    public SelectionPlan Root { get; }

    /// <summary>Whether the answer depends on the schema only.</summary>
    public bool IsIntrospection { get; }

    /// <summary>The whole response, once it has been made, of an operation whose answer depends on the schema only.</summary>
    public byte[]? Response { get; set; }

    /// <summary>How many bytes the last response had, so that the next finds room at once.</summary>
    public int LastSize { get; set; }

    /// <summary>What the operation costs, once it has been asked.</summary>
    public CostFormula? Cost { get; set; }

    /// <summary>Gives the next field its number.</summary>
    /// <exception cref="OperationLimitException">There are too many.</exception>
    public int NumberField()
    {
        var number = Interlocked.Increment(ref _fields);
        return number <= _maxFields
            ? number - 1
            : throw new OperationLimitException($"{nameof(GraphQLEngineOptions.MaxFields)} is {_maxFields}: the operation has more fields, its fragments followed.");
    }

    /// <summary>Plans the fields that selection sets have for an object type.</summary>
    public SelectionPlan Select(ObjectType type, IEnumerable<SelectionSetNode> sets) =>
        // Only a document that was not validated has unknown fields; the specification passes them by.
        new(type, CollectFields(type, sets)
            .Select(field => Bound.Schema.FindField(type, field.Value[0].Name.Value) is { } definition ? new PlannedField(this, type, definition, field.Key, field.Value) : null)
            .OfType<PlannedField>().ToArray());

    /// <summary>The fields that selection sets have for an object type, by response name (https://spec.graphql.org/September2025/#CollectFields()).</summary>
    public OrderedDictionary<string, List<FieldNode>> CollectFields(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
            Collect(type, set, fields, visited);
        return fields;
    }

    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when IsIncluded(field.Directives):
                    var name = (field.Alias ?? field.Name).Value;
                    if (!fields.TryGetValue(name, out var nodes))
                        fields.Add(name, nodes = []);
                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when IsIncluded(inline.Directives) && Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, fields, visited);
                    break;
                case FragmentSpreadNode spread when IsIncluded(spread.Directives) && visited.Add(spread.Name.Value):
                    if (_fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type))
                        Collect(type, fragment.SelectionSet, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || condition.Name.Value == type.Name
        || (Bound.Schema.FindType(condition.Name.Value) is { IsAbstractType: true } wider && Bound.Schema.IsSubType(wider, type));

    private bool IsIncluded(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
            if (directive.Name.Value is "skip" or "include" && Condition(directive) == (directive.Name.Value == "skip"))
                return false;
        return true;
    }

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => _condition(variable.Name.Value),
        _ => false,
    };
}
