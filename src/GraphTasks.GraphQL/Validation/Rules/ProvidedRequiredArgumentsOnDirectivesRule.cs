using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every argument that a directive requires is given.
/// See https://spec.graphql.org/September2025/#sec-Required-Arguments.
/// </summary>
internal static class ProvidedRequiredArgumentsOnDirectivesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = DirectiveSignature.All(context);
        on.LeaveDirective += directive =>
        {
            if (!known.TryGetValue(directive.Name.Value, out var signature))
                return;
            foreach (var argument in signature.Arguments)
                if (argument.IsRequired && !directive.Arguments.Any(given => given.Name.Value == argument.Name))
                    context.Report($"Argument \"@{directive.Name.Value}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.", directive);
        };
    }
}
