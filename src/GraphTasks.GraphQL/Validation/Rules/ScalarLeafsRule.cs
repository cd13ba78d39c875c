using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Fields of scalars and enums have no selections; all others have.
/// See https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections.
/// </summary>
internal static class ScalarLeafsRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterField += field =>
    {
        if (context.Types.Type is not { } type)
            return;
        var name = field.Name.Value;
        if (!type.Named.IsLeafType && field.SelectionSet is null)
            context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        else if (type.Named.IsLeafType && field.SelectionSet is { } set)
            context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", set);
    };
}
