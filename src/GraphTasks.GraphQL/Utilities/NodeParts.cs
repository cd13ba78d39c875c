using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>The parts that a definition and the extension of the same kind have in common.</summary>
internal static class NodeParts
{
    public static IReadOnlyList<NamedTypeNode> Interfaces(Node node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        ObjectTypeExtensionNode type => type.Interfaces,
        InterfaceTypeExtensionNode type => type.Interfaces,
        _ => [],
    };

    public static IReadOnlyList<FieldDefinitionNode> Fields(Node node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        ObjectTypeExtensionNode type => type.Fields,
        InterfaceTypeExtensionNode type => type.Fields,
        _ => [],
    };

    public static IReadOnlyList<NamedTypeNode> Members(Node node) => node switch
    {
        UnionTypeDefinitionNode type => type.Types,
        UnionTypeExtensionNode type => type.Types,
        _ => [],
    };

    public static IReadOnlyList<EnumValueDefinitionNode> EnumValues(Node node) => node switch
    {
        EnumTypeDefinitionNode type => type.Values,
        EnumTypeExtensionNode type => type.Values,
        _ => [],
    };

    public static IReadOnlyList<InputValueDefinitionNode> InputFields(Node node) => node switch
    {
        InputObjectTypeDefinitionNode type => type.Fields,
        InputObjectTypeExtensionNode type => type.Fields,
        _ => [],
    };
}
