using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two directives have the same name.
/// See https://spec.graphql.org/September2025/#sec-Type-System.Directives.
/// </summary>
internal static class UniqueDirectiveNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        on.EnterDefinition += definition =>
        {
            if (definition is not DirectiveDefinitionNode { Name: var name })
                return;
            if (context.SchemaOrNone?.Directives.Contains(name.Value) == true)
                context.Report($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name);
            else if (!known.TryAdd(name.Value, name))
                context.Report($"There can be only one directive named \"@{name.Value}\".", known[name.Value], name);
        };
    }
}
