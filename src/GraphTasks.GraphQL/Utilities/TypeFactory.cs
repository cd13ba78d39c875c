using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Makes a type with all that its own nodes say, but without what refers to other types.</summary>
internal static class TypeFactory
{
    public static NamedType Declare(TypeDefinitionNode node, IReadOnlyList<TypeExtensionNode> extensions, ScalarCoercion? coercion, bool isIntrospectionType)
    {
        var name = node.Name.Value;
        var description = node.Description?.Value;
        var kept = isIntrospectionType ? null : node;
        return node switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name, coercion!)
            {
                Description = description,
                Node = kept,
                ExtensionNodes = extensions,
                SpecifiedByUrl = extensions.Reverse().Select(extension => DirectiveReader.SpecifiedByUrl(extension.Directives))
                    .FirstOrDefault(url => url is not null) ?? DirectiveReader.SpecifiedByUrl(node.Directives),
            },
            ObjectTypeDefinitionNode => new ObjectType(name)
            {
                Description = description,
                Node = kept,
                ExtensionNodes = extensions,
                IsIntrospectionType = isIntrospectionType,
            },
            InterfaceTypeDefinitionNode => new InterfaceType(name) { Description = description, Node = kept, ExtensionNodes = extensions },
            UnionTypeDefinitionNode => new UnionType(name) { Description = description, Node = kept, ExtensionNodes = extensions },
            EnumTypeDefinitionNode => new EnumType(name)
            {
                Description = description,
                Node = kept,
                ExtensionNodes = extensions,
                IsIntrospectionType = isIntrospectionType,
            },
            InputObjectTypeDefinitionNode => new InputObjectType(name)
            {
                Description = description,
                Node = kept,
                ExtensionNodes = extensions,
                IsOneOf = DirectiveReader.IsOneOf(node.Directives),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
    }
}
