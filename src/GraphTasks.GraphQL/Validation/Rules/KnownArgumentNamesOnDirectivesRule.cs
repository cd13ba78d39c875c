using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every argument of a directive is one that the directive has.
/// See https://spec.graphql.org/September2025/#sec-Argument-Names.
/// </summary>
internal static class KnownArgumentNamesOnDirectivesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = DirectiveSignature.All(context);
        on.EnterDirective += directive =>
        {
            if (!known.TryGetValue(directive.Name.Value, out var signature))
                return;
            foreach (var argument in directive.Arguments)
            {
                var name = argument.Name.Value;
                if (!signature.Arguments.Exists(one => one.Name == name))
                    context.Report($"Unknown argument \"{name}\" on directive \"@{directive.Name.Value}\".{context.DidYouMean(name, signature.Arguments.Select(one => one.Name))}", argument);
            }
        };
    }
}
