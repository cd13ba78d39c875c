using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Fields with one response name can be merged: they are the same field with the same arguments, or never of one object, and have types of one shape.
/// See https://spec.graphql.org/September2025/#sec-Field-Selection-Merging.
/// </summary>
internal static class OverlappingFieldsCanBeMergedRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var merging = new FieldMerging(context);
        on.EnterSelectionSet += (set, owner) =>
        {
            // The set of an inline fragment is part of the one around it; a single field or spread conflicts with nothing.
            if (owner is InlineFragmentNode || set.Selections is [not InlineFragmentNode])
                return;
            foreach (var conflict in merging.ConflictsWithin(context.Types.ParentType, set))
                context.Report(
                    $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                    conflict.Fields.Concat(conflict.OtherFields));
        };
    }
}
