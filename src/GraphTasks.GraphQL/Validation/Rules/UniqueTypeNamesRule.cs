using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two types have the same name.
/// See https://spec.graphql.org/September2025/#sec-Schema.
/// </summary>
internal static class UniqueTypeNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        on.EnterDefinition += definition =>
        {
            if (definition is not TypeDefinitionNode { Name: var name })
                return;
            if (context.SchemaOrNone?.FindType(name.Value) is not null)
                context.Report($"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", name);
            else if (!known.TryAdd(name.Value, name))
                context.Report($"There can be only one type named \"{name.Value}\".", known[name.Value], name);
        };
    }
}
