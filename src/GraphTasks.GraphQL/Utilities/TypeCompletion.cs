using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Fills types with the fields, members and values that their nodes list.</summary>
internal sealed class TypeCompletion(Func<TypeNode, GraphQLType> resolve, bool keepNodes)
{
    public void Complete(NamedType type, IReadOnlyList<Node> nodes)
    {
        switch (type)
        {
            case FieldsType owner:
                owner.Interfaces = nodes.SelectMany(NodeParts.Interfaces).Select(Named).ToArray();
                owner.Fields = Table(nodes.SelectMany(NodeParts.Fields), node => Field(owner, node));
                break;
            case UnionType union:
                union.Members = nodes.SelectMany(NodeParts.Members).Select(Named).ToArray();
                break;
            case EnumType owner:
                owner.Values = Table(nodes.SelectMany(NodeParts.EnumValues), node => Value(owner, node));
                break;
            case InputObjectType owner:
                owner.Fields = Inputs(nodes.SelectMany(NodeParts.InputFields), name => $"{owner.Name}.{name}");
                break;
        }
    }

    public DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        Locations = node.Locations.Select(location => location.Value).ToArray(),
        IsRepeatable = node.Repeatable,
        Arguments = Inputs(node.Arguments, name => $"@{node.Name.Value}({name}:)"),
        Node = keepNodes ? node : null,
    };

    /// <summary>The named types that a completed type refers to, in the order of the SDL.</summary>
    public static IEnumerable<NamedType> References(NamedType type) => type switch
    {
        UnionType union => union.Members,
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        FieldsType owner => owner.Interfaces.Concat(owner.Fields.SelectMany(field =>
            field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named))),
        _ => [],
    };

    private NamedType Named(NamedTypeNode node) => (NamedType)resolve(node);

    private FieldDefinition Field(FieldsType owner, FieldDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        Parent = owner,
        Type = resolve(node.Type),
        Arguments = Inputs(node.Arguments, name => $"{owner.Name}.{node.Name.Value}({name}:)"),
        DeprecationReason = DirectiveReader.DeprecationReason(node.Directives),
        Node = keepNodes ? node : null,
        Coordinate = $"{owner.Name}.{node.Name.Value}",
    };

    private EnumValue Value(EnumType owner, EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = DirectiveReader.DeprecationReason(node.Directives),
        Node = keepNodes ? node : null,
        Coordinate = $"{owner.Name}.{node.Name.Value}",
    };

    private NameTable<InputValue> Inputs(IEnumerable<InputValueDefinitionNode> nodes, Func<string, string> coordinate)
    {
        var index = 0;
        return Table(nodes, node => new InputValue(node.Name.Value)
        {
            Description = node.Description?.Value,
            Type = resolve(node.Type),
            DefaultValue = node.DefaultValue,
            DeprecationReason = DirectiveReader.DeprecationReason(node.Directives),
            Node = keepNodes ? node : null,
            Index = index++,
            Coordinate = coordinate(node.Name.Value),
        });
    }

    // The SDL rules refuse names that come twice; where they are skipped, the last one counts.
    private static NameTable<T> Table<TNode, T>(IEnumerable<TNode> nodes, Func<TNode, T> make)
        where T : class, INamed
    {
        var items = nodes.Select(make).ToList();
        if (items.Count == 0)
            return NameTable<T>.Empty;
        return items.DistinctBy(item => item.Name).Count() == items.Count
            ? new NameTable<T>(items)
            : new NameTable<T>(items.GroupBy(item => item.Name).Select(group => group.Last()));
    }
}
