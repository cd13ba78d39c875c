using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Some object can be both of the type around a fragment and of the fragment's type.
/// See https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible.
/// </summary>
internal static class PossibleFragmentSpreadsRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        on.EnterInlineFragment += inline =>
        {
            if (context.Types is { Type: NamedType { IsCompositeType: true } type, ParentType: { } parent } && !context.Schema.TypesOverlap(type, parent))
                context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", inline);
        };
        on.EnterFragmentSpread += spread =>
        {
            var name = spread.Name.Value;
            if (context.Types.ParentType is { } parent && context.FindFragment(name) is { } fragment
                && context.Schema.FindType(fragment.TypeCondition.Name.Value) is { IsCompositeType: true } type && !context.Schema.TypesOverlap(type, parent))
                context.Report($"Fragment \"{name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
        };
    }
}
