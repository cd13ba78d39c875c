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

    // Types that stand for more of the possible types come first; of those that stand for as many, interfaces come before
    // what implements them, and else the names decide.
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

        return uses.GroupBy(use => use.Value, use => use.Key).OrderByDescending(group => group.Key)
            .SelectMany(InterfacesFirst).Select(type => type.Name).ToList();
    }

    private static IEnumerable<FieldsType> InterfacesFirst(IEnumerable<FieldsType> types)
    {
        var left = types.OrderBy(type => type.Name, NaturalComparer.Instance).ToList();
        while (left.Count > 0)
        {
            // Circles of interfaces exist only in invalid schemas; any of them may then be the next.
            var next = left.Find(type => !type.Interfaces.Any(left.Contains)) ?? left[0];
            left.Remove(next);
            yield return next;
        }
    }
}
