using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Validation;

/// <summary>Walks definitions and extensions of a type system, and raises the events of all rules.</summary>
internal sealed class SdlWalker(DocumentEvents on, DocumentWalker shared)
{
    public void Definition(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                shared.Directives(schema, schema.Directives, "SCHEMA");
                Named(schema.OperationTypes.Select(operation => operation.Type));
                break;
            case SchemaExtensionNode schema:
                shared.Directives(schema, schema.Directives, "SCHEMA");
                Named(schema.OperationTypes.Select(operation => operation.Type));
                break;
            case DirectiveDefinitionNode directive:
                Inputs(directive.Arguments, "ARGUMENT_DEFINITION");
                break;
            case TypeDefinitionNode type:
                Type(type, type.Directives);
                break;
            case TypeExtensionNode type:
                Type(type, type.Directives);
                break;
        }
    }

    private void Type(Node type, IReadOnlyList<DirectiveNode> directives)
    {
        Named(Utilities.NodeParts.Interfaces(type));
        shared.Directives(type, directives, Location(type));
        Named(Utilities.NodeParts.Members(type));
        foreach (var field in Utilities.NodeParts.Fields(type))
        {
            on.EnterFieldDefinition?.Invoke(field);
            Inputs(field.Arguments, "ARGUMENT_DEFINITION");
            shared.TypeReference(field.Type);
            shared.Directives(field, field.Directives, "FIELD_DEFINITION");
        }

        foreach (var value in Utilities.NodeParts.EnumValues(type))
            shared.Directives(value, value.Directives, "ENUM_VALUE");
        Inputs(Utilities.NodeParts.InputFields(type), "INPUT_FIELD_DEFINITION");
    }

    private void Inputs(IReadOnlyList<InputValueDefinitionNode> inputs, string location)
    {
        foreach (var input in inputs)
        {
            shared.TypeReference(input.Type);
            if (input.DefaultValue is { } value)
                shared.Value(value);
            shared.Directives(input, input.Directives, location);
        }
    }

    private void Named(IEnumerable<NamedTypeNode> types)
    {
        foreach (var type in types)
            shared.TypeReference(type);
    }

    private static string Location(Node type) => type switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "SCALAR",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "OBJECT",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "INTERFACE",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "UNION",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "ENUM",
        _ => "INPUT_OBJECT",
    };
}
