using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// A directive that is not repeatable stands once in one place; a type and its extensions are one place.
/// See https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location.
/// </summary>
internal static class UniqueDirectivesPerLocationRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = DirectiveSignature.All(context);
        var ofTypes = new Dictionary<string, Dictionary<string, DirectiveNode>>(StringComparer.Ordinal);
        on.EnterDirectives += (node, directives, location) =>
        {
            var seen = node switch
            {
                SchemaDefinitionNode or SchemaExtensionNode => Shared(""),
                TypeDefinitionNode type => Shared(type.Name.Value),
                TypeExtensionNode type => Shared(type.Name.Value),
                _ => directives.Count < 2 ? null : new Dictionary<string, DirectiveNode>(StringComparer.Ordinal),
            };
            if (seen is null)
                return;
            foreach (var directive in directives)
                if (known.TryGetValue(directive.Name.Value, out var signature) && !signature.IsRepeatable && !seen.TryAdd(directive.Name.Value, directive))
                    context.Report($"The directive \"@{directive.Name.Value}\" can only be used once at this location.", seen[directive.Name.Value], directive);
        };

        Dictionary<string, DirectiveNode> Shared(string type)
        {
            if (!ofTypes.TryGetValue(type, out var seen))
                ofTypes.Add(type, seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal));
            return seen;
        }
    }
}
