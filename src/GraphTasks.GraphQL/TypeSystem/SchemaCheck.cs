using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>One check of a schema: the rules that the sections "Type Validation" of the specification list.</summary>
internal sealed class SchemaCheck(GraphQLSchema schema)
{
    private readonly List<GraphQLError> _errors = [];
    private readonly DefaultValueCycles _defaults = new();

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public void Roots()
    {
        if (schema.QueryType is null)
            Report("Query root type must be provided.", schema.Node);
        var uses = new Dictionary<NamedType, List<OperationType>>();
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (schema.RootType(operation) is not { } root)
                continue;
            if (root is not ObjectType)
                Report($"{operation} root type must be Object type{(operation == OperationType.Query ? "" : " if provided")}, it cannot be {root}.", (Node?)RootNode(operation) ?? root.Node);
            else if (!uses.TryAdd(root, [operation]))
                uses[root].Add(operation);
        }

        foreach (var (root, operations) in uses)
            if (operations.Count > 1)
                Report($"All root types must be different, \"{root}\" type is used as {Suggestions.AndList(operations.Select(operation => operation.ToString().ToLowerInvariant()).ToList())} root types.",
                    operations.Select(RootNode));
    }

    public void Directive(DirectiveDefinition directive)
    {
        Name(directive, directive.Node);
        if (directive.Locations.Count == 0)
            Report($"Directive {directive} must include 1 or more locations.", directive.Node);
        foreach (var argument in directive.Arguments)
            Argument(argument, argument.Node);
    }

    public void Type(NamedType type)
    {
        if (!type.IsIntrospectionType)
            Name(type, type.Node);
        switch (type)
        {
            case FieldsType owner:
                Fields(owner);
                Interfaces(owner);
                break;
            case UnionType union:
                Members(union);
                break;
            case EnumType { Values: var values }:
                if (values.Count == 0)
                    Report($"Enum type {type} must define one or more values.", type.AllNodes);
                foreach (var value in values)
                    Name(value, value.Node);
                break;
            case InputObjectType input:
                InputFields(input);
                _defaults.Check(input, Report);
                break;
        }
    }

    public void InputCycles() => FiniteValues.Check(schema.Types.OfType<InputObjectType>().ToList(), Report);

    private void Fields(FieldsType type)
    {
        if (type.Fields.Count == 0)
            Report($"Type {type} must define one or more fields.", type.AllNodes);
        foreach (var field in type.Fields)
        {
            Name(field, field.Node);
            if (!field.Type.IsOutputType)
                Report($"The type of {field} must be Output Type but got: {field.Type}.", field.Node?.Type);
            foreach (var argument in field.Arguments)
                Argument(argument, argument.Node?.Type);
        }
    }

    private void Argument(InputValue argument, Node? typePlace)
    {
        Name(argument, argument.Node);
        if (!argument.Type.IsInputType)
            Report($"The type of {argument} must be Input Type but got: {argument.Type}.", typePlace);
        if (argument is { IsRequired: true, DeprecationReason: not null })
            Report($"Required argument {argument} cannot be deprecated.", Deprecated(argument.Node?.Directives), argument.Node?.Type);
        DefaultValue(argument);
    }

    private void InputFields(InputObjectType type)
    {
        if (type.Fields.Count == 0)
            Report($"Input Object type {type} must define one or more fields.", type.AllNodes);
        foreach (var field in type.Fields)
        {
            Name(field, field.Node);
            if (!field.Type.IsInputType)
                Report($"The type of {field} must be Input Type but got: {field.Type}.", field.Node?.Type);
            if (field is { IsRequired: true, DeprecationReason: not null })
                Report($"Required input field {field} cannot be deprecated.", Deprecated(field.Node?.Directives), field.Node?.Type);
            DefaultValue(field);
            if (type.IsOneOf && field.Type is NonNullType)
                Report($"OneOf input field {field} must be nullable.", field.Node?.Type);
            if (type.IsOneOf && field.DefaultValue is not null)
                Report($"OneOf input field {field} cannot have a default value.", field.Node);
        }
    }

    private void DefaultValue(InputValue input)
    {
        if (input.DefaultValue is { } value && input.Type.IsInputType)
            LiteralValidator.Validate(value, input.Type, hideSuggestions: false, (message, node, path) => Report($"{input} has invalid default value{path}: {message}", node));
    }

    private void Members(UnionType union)
    {
        if (union.Members.Count == 0)
            Report($"Union type {union} must define one or more member types.", union.AllNodes);
        var seen = new HashSet<NamedType>();
        foreach (var member in union.Members)
        {
            if (!seen.Add(member))
                Report($"Union type {union} can only include type {member} once.", References(union, member));
            else if (member is not ObjectType)
                Report($"Union type {union} can only include Object types, it cannot include {member}.", References(union, member));
        }
    }

    private void Interfaces(FieldsType type)
    {
        var seen = new HashSet<NamedType>();
        foreach (var named in type.Interfaces)
        {
            if (named is not InterfaceType shared)
                Report($"Type {type} must only implement Interface types, it cannot implement {named}.", References(type, named));
            else if (named == type)
                Report($"Type {type} cannot implement itself because it would create a circular reference.", References(type, named));
            else if (!seen.Add(named))
                Report($"Type {type} can only implement {named} once.", References(type, named));
            else
            {
                Ancestors(type, shared);
                foreach (var field in shared.Fields)
                    Implements(type, shared, field);
            }
        }
    }

    private void Ancestors(FieldsType type, InterfaceType shared)
    {
        foreach (var ancestor in shared.Interfaces)
            if (!type.Interfaces.Contains(ancestor))
                Report(ancestor == type
                        ? $"Type {type} cannot implement {shared} because it would create a circular reference."
                        : $"Type {type} must implement {ancestor} because it is implemented by {shared}.",
                    References(shared, ancestor).Concat(References(type, shared)));
    }

    private void Implements(FieldsType type, InterfaceType shared, FieldDefinition expected)
    {
        if (type.Fields.Find(expected.Name) is not { } field)
        {
            Report($"Interface field {expected} expected but {type} does not provide it.", type.AllNodes.Prepend(expected.Node));
            return;
        }

        if (!schema.IsTypeSubTypeOf(field.Type, expected.Type))
            Report($"Interface field {expected} expects type {expected.Type} but {field} is type {field.Type}.", expected.Node?.Type, field.Node?.Type);
        foreach (var argument in expected.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { } own)
                Report($"Interface field argument {argument} expected but {field} does not provide it.", argument.Node, field.Node);
            else if (own.Type != argument.Type)
                Report($"Interface field argument {argument} expects type {argument.Type} but {own} is type {own.Type}.", argument.Node?.Type, own.Node?.Type);
        }

        foreach (var own in field.Arguments)
            if (own.IsRequired && !expected.Arguments.Contains(own.Name))
                Report($"Argument \"{own}\" must not be required type \"{own.Type}\" if not provided by the Interface field \"{expected}\".", own.Node, expected.Node);
        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
            Report($"Interface field {expected} is not deprecated, so implementation field {field} must not be deprecated.",
                Deprecated(field.Node?.Directives), field.Node?.Type);
    }

    private void Name(INamed element, Node? node)
    {
        if (element.Name.StartsWith("__", StringComparison.Ordinal))
            Report($"Name \"{element.Name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
    }

    private NamedTypeNode? RootNode(OperationType operation) =>
        (schema.Node?.OperationTypes ?? []).Concat(schema.ExtensionNodes.SelectMany(node => node.OperationTypes))
            .FirstOrDefault(node => node.Operation == operation)?.Type;

    private static DirectiveNode? Deprecated(IReadOnlyList<DirectiveNode>? directives) =>
        DirectiveReader.Find(directives ?? [], "deprecated");

    private static IEnumerable<NamedTypeNode> References(NamedType type, NamedType reference) =>
        type.AllNodes.SelectMany(node => NodeParts.Interfaces(node).Concat(NodeParts.Members(node))).Where(node => node.Name.Value == reference.Name);

    private void Report(string message, params IEnumerable<Node?> nodes) => _errors.Add(GraphQLErrors.At(message, nodes));
}
