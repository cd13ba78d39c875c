using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// A selected field is one of the type that it is selected on.
/// See https://spec.graphql.org/September2025/#sec-Field-Selections.
/// </summary>
internal static class FieldsOnCorrectTypeRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterField += field =>
    {
        if (context.Types.ParentType is not { } parent || context.Types.Field is not null)
            return;
        var name = field.Name.Value;
        var hint = context.HideSuggestions ? "" : Hint(context.Schema, parent, name);
        context.Report($"Cannot query field \"{name}\" on type \"{parent}\".{hint}", field);
    };

    private static string Hint(GraphQLSchema schema, NamedType parent, string name)
    {
        var types = Suggestions.DidYouMean(TypesWithField(schema, parent, name), "to use an inline fragment on ");
        return types.Length > 0 || parent is not FieldsType owner
            ? types
            : Suggestions.DidYouMean(name, owner.Fields.Select(field => field.Name));
    }

    // Types that stand for more of the possible types come first.
    private static List<string> TypesWithField(GraphQLSchema schema, NamedType parent, string name)
    {
        if (!parent.IsAbstractType)
            return [];
        var uses = new Dictionary<FieldsType, int>();
        foreach (var possible in schema.PossibleTypes(parent).OfType<FieldsType>().Where(type => type.Fields.Contains(name)))
        {
            uses[possible] = 1;
            foreach (var shared in possible.Interfaces.OfType<FieldsType>().Where(type => type.Fields.Contains(name)))
                uses[shared] = uses.GetValueOrDefault(shared) + 1;
        }

        return uses.OrderByDescending(use => use.Value)
            .ThenBy(use => use.Key.Interfaces.Count(uses.Keys.Contains))
            .ThenBy(use => use.Key.Name, NaturalComparer.Instance)
            .Select(use => use.Key.Name).ToList();
    }
}
