using System.Text;
using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>One entry of a selection: a response name with all nodes that select it.</summary>
internal sealed class PlannedField : IFieldSelection
{
    private readonly OperationPlan _plan;
    private readonly IReadOnlyList<FieldNode> _nodes;
    private readonly InputObject? _constantArguments;
    private readonly byte[] _nameUtf8;
    private SelectionPlan[] _children = [];
    private IReadOnlyList<SourceLocation>? _locations;

    public PlannedField(OperationPlan plan, ObjectType parent, FieldDefinition definition, string responseName, IReadOnlyList<FieldNode> nodes)
    {
        _plan = plan;
        _nodes = nodes;
        Definition = definition;
        ResponseName = responseName;
        _nameUtf8 = Encoding.UTF8.GetBytes($",\"{responseName}\":");
        IsNonNull = definition.Type is NonNullType;
        IsComposite = definition.Type.Named.IsCompositeType;
        Binding = definition == plan.Bound.Schema.TypeNameField ? new TypeNameBinding(parent) : plan.Bound.Fields[definition.Id]!;
        Index = plan.NumberField();
        if (!nodes[0].Arguments.Any(argument => LiteralCoercer.HoldsVariable(argument.Value)))
            _constantArguments = ArgumentCoercer.Find(definition.Arguments, nodes[0].Arguments, VariableValues.None, out _);
    }

    /// <summary>A number of its own within the plan, from 0.</summary>
    public int Index { get; }

    /// <summary>The field.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The alias or name.</summary>
    public string ResponseName { get; }

    /// <inheritdoc/>
    public string Name => Definition.Name;

    /// <inheritdoc/>
    public IEnumerable<IFieldSelection> Selected => IsComposite
        ? _plan.Bound.Schema.PossibleTypes(Definition.Type.Named).SelectMany(type => SelectionOf((ObjectType)type).Fields)
        : [];

    /// <summary>What a resolver computed of the selection.</summary>
    public object? Derived { get; set; }

    /// <summary>The response name in quotes, and a colon; before it a comma, but not for the first field of an object.</summary>
    public ReadOnlySpan<byte> NameUtf8(bool isFirst) => isFirst ? _nameUtf8.AsSpan(1) : _nameUtf8;

    /// <summary>Which column of its frame the field fills; -1 for a field that is resolved while it is written.</summary>
    public int Column { get; set; } = -1;

    /// <summary>Whether null may not stand in the field's place.</summary>
    public bool IsNonNull { get; }

    /// <summary>Whether the values are objects.</summary>
    public bool IsComposite { get; }

    /// <summary>The resolver.</summary>
    public FieldBinding Binding { get; }

    /// <summary>Where the field is selected, for errors.</summary>
    public IReadOnlyList<SourceLocation> Locations => _locations ??= new GraphQLError("", _nodes).Locations;

    /// <summary>The arguments; those without variables are the same for all requests.</summary>
    /// <exception cref="GraphQLException">A variable's value does not fit.</exception>
    public InputObject ArgumentsOf(VariableValues variables) => _constantArguments ?? ArgumentCoercer.Coerce(Definition.Arguments, _nodes[0].Arguments, variables);

    /// <summary>The arguments of a directive that stands at the field in the document; null where it does not stand.</summary>
    /// <exception cref="GraphQLException">A variable's value does not fit.</exception>
    public InputObject? DirectiveOf(string name, VariableValues variables)
    {
        foreach (var node in _nodes)
            foreach (var directive in node.Directives)
                if (directive.Name.Value == name && _plan.Bound.Schema.Directives.Find(name) is { } definition)
                    return ArgumentCoercer.Coerce(definition.Arguments, directive.Arguments, variables);
        return null;
    }

    /// <summary>The object type of a value, or why it has none.</summary>
    public (ObjectType? Type, FieldFailure? Failure) RuntimeType(object value) => _plan.Bound.Types.Of(Definition.Type.Named, value, Definition);

    /// <summary>What is selected of the field's values when they are of a type.</summary>
    public SelectionPlan SelectionOf(ObjectType type)
    {
        foreach (var child in _children)
            if (child.Type == type)
                return child;
        var planned = _plan.Select(type, _nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>());
        _children = [.. _children, planned];
        return planned;
    }

    /// <summary>Whether a field of that name is selected of some possible type of the values.</summary>
    public bool Selects(string name)
    {
        foreach (var field in Selected)
            if (field.Name == name)
                return true;
        return false;
    }
}
