using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Fragments stand on objects, interfaces and unions.
/// See https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types.
/// </summary>
internal static class FragmentsOnCompositeTypesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        on.EnterInlineFragment += inline =>
        {
            if (inline.TypeCondition is { } condition && IsOther(context, condition))
                context.Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        };
        on.EnterFragment += fragment =>
        {
            if (IsOther(context, fragment.TypeCondition))
                context.Report($"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition.Name.Value}\".", fragment.TypeCondition);
        };
    }

    private static bool IsOther(ValidationContext context, NamedTypeNode condition) =>
        context.Schema.FindType(condition.Name.Value) is { IsCompositeType: false };
}
