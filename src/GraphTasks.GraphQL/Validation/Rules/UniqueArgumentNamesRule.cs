using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two arguments of a field or directive have the same name.
/// See https://spec.graphql.org/September2025/#sec-Argument-Uniqueness.
/// </summary>
internal static class UniqueArgumentNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        on.EnterField += field => Check(context, field.Arguments);
        on.EnterDirective += directive => Check(context, directive.Arguments);
    }

    private static void Check(ValidationContext context, IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
            return;
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
            context.Report($"There can be only one argument named \"{group.Key}\".", group.Select(argument => argument.Name));
    }
}
