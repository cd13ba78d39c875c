using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Only lists are streamed. Optional, not of the specification.
/// See https://spec.graphql.org/draft/#sec-Type-System.Directives.
/// </summary>
internal static class StreamDirectiveOnListFieldRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterDirective += directive =>
    {
        if (directive.Name.Value == IncrementalDirectives.Stream
            && context.Types is { ParentType: { } parent, Field: { } field } && field.Type.Nullable is not ListType)
            context.Report($"Directive \"@stream\" cannot be used on non-list field \"{parent}.{field.Name}\".", directive);
    };
}
