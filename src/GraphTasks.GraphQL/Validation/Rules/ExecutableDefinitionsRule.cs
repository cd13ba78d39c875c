using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// A document to execute holds operations and fragments only.
/// See https://spec.graphql.org/September2025/#sec-Executable-Definitions.
/// </summary>
internal static class ExecutableDefinitionsRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterDefinition += definition =>
    {
        if (definition is FragmentDefinitionNode { VariableDefinitions.Count: > 0 } fragment)
            context.Report($"Fragment \"{fragment.Name.Value}\" has variables, which are experimental and not supported.", fragment.VariableDefinitions);
        if (definition is ExecutableDefinitionNode)
            return;
        var name = definition switch
        {
            TypeDefinitionNode type => $"\"{type.Name.Value}\"",
            TypeExtensionNode type => $"\"{type.Name.Value}\"",
            DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
            _ => "schema",
        };
        context.Report($"The {name} definition is not executable.", definition);
    };
}
