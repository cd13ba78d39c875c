using System.Collections.Frozen;

namespace GraphTasks.GraphQL.Language;

/// <summary>
/// Where a directive may stand. See https://spec.graphql.org/September2025/#DirectiveLocation.
/// <c>FRAGMENT_VARIABLE_DEFINITION</c> is in no edition; schemas that name it are read, as the reference does.
/// </summary>
internal static class DirectiveLocations
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION", "FRAGMENT_VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");

    internal static bool IsKnown(string name) => Names.Contains(name);
}
