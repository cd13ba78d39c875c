using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.TypeSystem.Scalars;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>
/// One building of a schema: first every type without content, so that references find them, then their content.
/// A schema that is extended is built anew from the nodes that it keeps.
/// </summary>
internal sealed class SchemaAssembly
{
    private readonly GraphQLSchema? _base;
    private readonly SchemaOptions _options;
    private readonly IReadOnlyList<DefinitionNode> _definitions;
    private readonly ILookup<string, TypeExtensionNode> _extensions;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    // The document's own types in its order; the built-in ones follow where they are first used.
    private readonly List<NamedType> _listed = [];

    public SchemaAssembly(DocumentNode document, GraphQLSchema? @base, SchemaOptions options)
    {
        _base = @base;
        _options = options;
        _definitions = document.Definitions;
        _extensions = _definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value, StringComparer.Ordinal);
    }

    public GraphQLSchema Assemble()
    {
        DeclareTypes();
        foreach (var type in _types.Values)
            Complete(type);

        var directives = Directives();
        var schemaNode = _definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        var extensions = _definitions.OfType<SchemaExtensionNode>().ToList();
        var roots = Roots(schemaNode, extensions);
        return new GraphQLSchema(InOrder(roots, directives), directives)
        {
            Description = schemaNode?.Description?.Value ?? _base?.Description,
            QueryType = roots.GetValueOrDefault(OperationType.Query),
            MutationType = roots.GetValueOrDefault(OperationType.Mutation),
            SubscriptionType = roots.GetValueOrDefault(OperationType.Subscription),
            Node = schemaNode ?? _base?.Node,
            ExtensionNodes = [.. _base?.ExtensionNodes ?? [], .. extensions],
        };
    }

    private void DeclareTypes()
    {
        foreach (var scalar in BuiltIns.Scalars())
            _types[scalar.Name] = scalar;
        foreach (var node in BuiltIns.IntrospectionTypes)
            _types[node.Name.Value] = TypeFactory.Declare(node, [], null, isIntrospectionType: true);

        foreach (var type in _base?.Types ?? NameTable<NamedType>.Empty)
            if (type.Node is { } node)
                Declare(node, [.. type.ExtensionNodes, .. _extensions[type.Name]], (type as ScalarType)?.Coercion);
        foreach (var node in _definitions.OfType<TypeDefinitionNode>())
            Declare(node, [.. _extensions[node.Name.Value]], null);
    }

    private void Declare(TypeDefinitionNode node, IReadOnlyList<TypeExtensionNode> extensions, ScalarCoercion? coercion)
    {
        var name = node.Name.Value;
        if (_types.TryGetValue(name, out var builtIn))
        {
            _listed.Add(builtIn);
            return;
        }

        coercion = _options.Scalars.GetValueOrDefault(name) ?? coercion ?? AnyCoercion.Instance;
        var type = TypeFactory.Declare(node, extensions, coercion, isIntrospectionType: false);
        _types.Add(name, type);
        _listed.Add(type);
    }

    private void Complete(NamedType type)
    {
        var nodes = type.IsIntrospectionType ? [BuiltIns.IntrospectionTypes.First(node => node.Name.Value == type.Name)] : type.AllNodes;
        new TypeCompletion(Resolve, keepNodes: !type.IsIntrospectionType).Complete(type, nodes.ToList());
    }

    private List<DirectiveDefinition> Directives()
    {
        var completion = new TypeCompletion(Resolve, keepNodes: true);
        var directives = new List<DirectiveDefinition>();
        foreach (var directive in _base?.Directives ?? NameTable<DirectiveDefinition>.Empty)
            if (directive.Node is { } node)
                directives.Add(completion.Directive(node));
        foreach (var node in _definitions.OfType<DirectiveDefinitionNode>())
            directives.Add(completion.Directive(node));

        var builtIn = new TypeCompletion(Resolve, keepNodes: false);
        foreach (var node in BuiltIns.Directives)
            if (directives.TrueForAll(directive => directive.Name != node.Name.Value))
                directives.Add(builtIn.Directive(node));
        return directives;
    }

    private Dictionary<OperationType, NamedType> Roots(SchemaDefinitionNode? schemaNode, List<SchemaExtensionNode> extensions)
    {
        var roots = new Dictionary<OperationType, NamedType>();
        foreach (var operation in Enum.GetValues<OperationType>())
            if (_base?.RootType(operation) is { } root)
                roots[operation] = _types[root.Name];
        foreach (var node in (schemaNode?.OperationTypes ?? []).Concat(extensions.SelectMany(extension => extension.OperationTypes)))
            roots[node.Operation] = Resolve(node.Type);
        if (_base is null && schemaNode is null)
            foreach (var operation in Enum.GetValues<OperationType>())
                if (_types.TryGetValue(operation.ToString(), out var root))
                    roots[operation] = root;
        return roots;
    }

    private List<NamedType> InOrder(Dictionary<OperationType, NamedType> roots, List<DirectiveDefinition> directives)
    {
        var ordered = new List<NamedType>();
        var waiting = _listed.ToHashSet();
        var placed = new HashSet<NamedType>();
        foreach (var type in _listed)
            Place(type, isListed: true);
        foreach (var operation in Enum.GetValues<OperationType>())
            if (roots.TryGetValue(operation, out var root))
                Place(root);
        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
            Place(argument.Type.Named);
        Place(_types["__Schema"]);
        return ordered;

        // Listed types are placed in their turn, so this goes deep only among the few built-in ones.
        void Place(NamedType type, bool isListed = false)
        {
            if ((!isListed && waiting.Contains(type)) || !placed.Add(type))
                return;
            ordered.Add(type);
            foreach (var reference in TypeCompletion.References(type))
                Place(reference);
        }
    }

    private GraphQLType Resolve(TypeNode reference) => reference switch
    {
        ListTypeNode list => Resolve(list.Type).AsList(),
        NonNullTypeNode nonNull => Resolve(nonNull.Type).AsNonNull(),
        NamedTypeNode named => Resolve(named),
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };

    private NamedType Resolve(NamedTypeNode reference) => _types.TryGetValue(reference.Name.Value, out var type)
        ? type
        : throw new SchemaException([GraphQLErrors.At($"Unknown type \"{reference.Name.Value}\".", reference)]);
}
