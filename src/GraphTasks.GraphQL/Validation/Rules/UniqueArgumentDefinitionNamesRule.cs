using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two arguments of a field or directive have the same name.
/// See https://spec.graphql.org/September2025/#sec-Objects.Type-Validation.
/// </summary>
internal static class UniqueArgumentDefinitionNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterDefinition += definition =>
    {
        if (definition is DirectiveDefinitionNode directive)
            Check(context, $"@{directive.Name.Value}", directive.Arguments);
        var type = (definition as TypeDefinitionNode)?.Name ?? (definition as TypeExtensionNode)?.Name;
        foreach (var field in NodeParts.Fields(definition))
            Check(context, $"{type?.Value}.{field.Name.Value}", field.Arguments);
    };

    private static void Check(ValidationContext context, string owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
            context.Report($"Argument \"{owner}({group.Key}:)\" can only be defined once.", group.Select(argument => argument.Name));
    }
}
