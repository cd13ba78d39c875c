using System.Text.Json;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Testing;

namespace GraphTasks.GraphQL.Tests.Conformance;

public class SchemaChangesVectorsTests
{
    // The names of the reference; it has none for what the other kinds say.
    private static readonly Dictionary<SchemaChangeKind, string> Names = new()
    {
        [SchemaChangeKind.TypeRemoved] = "TYPE_REMOVED",
        [SchemaChangeKind.TypeKindChanged] = "TYPE_CHANGED_KIND",
        [SchemaChangeKind.UnionMemberRemoved] = "TYPE_REMOVED_FROM_UNION",
        [SchemaChangeKind.EnumValueRemoved] = "VALUE_REMOVED_FROM_ENUM",
        [SchemaChangeKind.RequiredInputFieldAdded] = "REQUIRED_INPUT_FIELD_ADDED",
        [SchemaChangeKind.InterfaceRemoved] = "IMPLEMENTED_INTERFACE_REMOVED",
        [SchemaChangeKind.FieldRemoved] = "FIELD_REMOVED",
        [SchemaChangeKind.FieldTypeChanged] = "FIELD_CHANGED_KIND",
        [SchemaChangeKind.RequiredArgumentAdded] = "REQUIRED_ARG_ADDED",
        [SchemaChangeKind.ArgumentRemoved] = "ARG_REMOVED",
        [SchemaChangeKind.ArgumentTypeChanged] = "ARG_CHANGED_KIND",
        [SchemaChangeKind.DirectiveRemoved] = "DIRECTIVE_REMOVED",
        [SchemaChangeKind.DirectiveArgumentRemoved] = "DIRECTIVE_ARG_REMOVED",
        [SchemaChangeKind.RequiredDirectiveArgumentAdded] = "REQUIRED_DIRECTIVE_ARG_ADDED",
        [SchemaChangeKind.DirectiveRepeatableRemoved] = "DIRECTIVE_REPEATABLE_REMOVED",
        [SchemaChangeKind.DirectiveLocationRemoved] = "DIRECTIVE_LOCATION_REMOVED",
        [SchemaChangeKind.EnumValueAdded] = "VALUE_ADDED_TO_ENUM",
        [SchemaChangeKind.UnionMemberAdded] = "TYPE_ADDED_TO_UNION",
        [SchemaChangeKind.OptionalInputFieldAdded] = "OPTIONAL_INPUT_FIELD_ADDED",
        [SchemaChangeKind.OptionalArgumentAdded] = "OPTIONAL_ARG_ADDED",
        [SchemaChangeKind.InterfaceAdded] = "IMPLEMENTED_INTERFACE_ADDED",
        [SchemaChangeKind.ArgumentDefaultValueChanged] = "ARG_DEFAULT_VALUE_CHANGE",
        [SchemaChangeKind.InputFieldDefaultValueChanged] = "INPUT_FIELD_DEFAULT_VALUE_CHANGE",
    };

    [SharedFact]
    public void Changes_are_those_that_the_reference_finds() => Vectors.Check("schema_changes.json", 56, (one, _) =>
    {
        var changes = SchemaComparison.Compare(SchemaBuilder.Build(one.GetProperty("old").GetString()!), SchemaBuilder.Build(one.GetProperty("new").GetString()!));
        return Difference(one.GetProperty("breaking"), changes, SchemaChangeImpact.Breaking)
            ?? Difference(one.GetProperty("dangerous"), changes, SchemaChangeImpact.Dangerous);
    });

    private static string? Difference(JsonElement expected, IReadOnlyList<SchemaChange> changes, SchemaChangeImpact impact)
    {
        var wanted = expected.EnumerateArray().Select(change => $"{change.GetProperty("type")}: {change.GetProperty("description")}").Order(StringComparer.Ordinal).ToList();
        var got = changes.Where(change => change.Impact == impact).Select(change => $"{Names.GetValueOrDefault(change.Kind)}: {change.Description}").Order(StringComparer.Ordinal).ToList();
        return wanted.SequenceEqual(got) ? null : $"{impact}, expected:\n  {string.Join("\n  ", wanted)}\ngot:\n  {string.Join("\n  ", got)}";
    }
}
