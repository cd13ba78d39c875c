using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every directive exists and stands where it may.
/// See https://spec.graphql.org/September2025/#sec-Directives-Are-Defined.
/// </summary>
internal static class KnownDirectivesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = DirectiveSignature.All(context);
        on.EnterDirectives += (_, directives, location) =>
        {
            foreach (var directive in directives)
            {
                var name = directive.Name.Value;
                if (!known.TryGetValue(name, out var signature))
                    context.Report($"Unknown directive \"@{name}\".", directive);
                else if (!signature.Locations.Contains(location))
                    context.Report($"Directive \"@{name}\" may not be used on {location}.", directive);
            }
        };
    }
}
