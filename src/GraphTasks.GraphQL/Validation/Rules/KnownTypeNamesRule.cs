using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every type that is named exists, in the schema or in the document.
/// See https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence.
/// </summary>
internal static class KnownTypeNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var defined = context.Document.Definitions.OfType<TypeDefinitionNode>().Select(type => type.Name.Value).ToHashSet(StringComparer.Ordinal);
        var isSdl = false;
        on.EnterDefinition += definition => isSdl = definition is not ExecutableDefinitionNode;
        on.EnterNamedType += type =>
        {
            var name = type.Name.Value;
            if (context.SchemaOrNone?.FindType(name) is not null || defined.Contains(name) || (isSdl && BuiltIns.IsBuiltInType(name)))
                return;
            var names = (context.SchemaOrNone?.Types.Select(known => known.Name) ?? []).Concat(defined);
            if (isSdl)
                names = BuiltIns.Scalars().Select(scalar => scalar.Name).Concat(BuiltIns.IntrospectionTypes.Select(known => known.Name.Value)).Concat(names);
            context.Report($"Unknown type \"{name}\".{context.DidYouMean(name, names)}", type);
        };
    }
}
