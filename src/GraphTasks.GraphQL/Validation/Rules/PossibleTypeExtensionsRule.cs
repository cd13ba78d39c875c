using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// A type that is extended is defined, and of the extension's kind.
/// See https://spec.graphql.org/September2025/#sec-Type-Extensions.
/// </summary>
internal static class PossibleTypeExtensionsRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var defined = new Dictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (var type in context.Document.Definitions.OfType<TypeDefinitionNode>())
            defined[type.Name.Value] = type;
        on.EnterDefinition += definition =>
        {
            if (definition is not TypeExtensionNode extension)
                return;
            var name = extension.Name.Value;
            var node = defined.GetValueOrDefault(name);
            var type = context.SchemaOrNone?.FindType(name);
            var kind = node is not null ? KindOf(node) : type is not null ? KindOf(type) : null;
            if (kind is null)
                context.Report($"Cannot extend type \"{name}\" because it is not defined.{context.DidYouMean(name, defined.Keys.Concat(context.SchemaOrNone?.Types.Select(known => known.Name) ?? []))}", extension.Name);
            else if (kind != KindOf(extension))
                context.Report($"Cannot extend non-{KindOf(extension)} type \"{name}\".", node, extension);
        };
    }

    private static string KindOf(object type) => type switch
    {
        ScalarType or ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "scalar",
        ObjectType or ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "object",
        InterfaceType or InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "interface",
        UnionType or UnionTypeDefinitionNode or UnionTypeExtensionNode => "union",
        EnumType or EnumTypeDefinitionNode or EnumTypeExtensionNode => "enum",
        _ => "input object",
    };
}
