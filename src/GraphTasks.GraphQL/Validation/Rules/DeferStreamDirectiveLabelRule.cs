using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// The labels of <c>@defer</c> and <c>@stream</c> are literals, and no two are the same. Optional, not of the specification.
/// See https://spec.graphql.org/draft/#sec-Type-System.Directives.
/// </summary>
internal static class DeferStreamDirectiveLabelRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        on.EnterDirective += directive =>
        {
            if (!IncrementalDirectives.Contains(directive.Name.Value) || IncrementalDirectives.Argument(directive, "label") is not { } label)
                return;
            if (label is StringValueNode text)
            {
                if (!known.TryAdd(text.Value, directive))
                    context.Report("Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
                        known[text.Value], directive);
            }
            else if (label is not NullValueNode)
            {
                context.Report($"Argument \"@{directive.Name.Value}(label:)\" must be a static string.", directive);
            }
        };
    }
}
