using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two fields of an input object literal have the same name.
/// See https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness.
/// </summary>
internal static class UniqueInputFieldNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterObjectValue += value =>
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
            if (!known.TryAdd(field.Name.Value, field.Name))
                context.Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
    };
}
