using System.Text.Json;

namespace GraphTasks.GraphQL.Tests.Conformance;

/// <summary>The recorded cases that are passed by on purpose, and why.</summary>
internal static class Deviations
{
    private static readonly Dictionary<string, string> Rules = new(StringComparer.Ordinal)
    {
        ["DeferStreamDirectiveOnRootFieldRule"] = "@defer and @stream are in no edition of the specification.",
        ["DeferStreamDirectiveOnValidOperationsRule"] = "@defer and @stream are in no edition of the specification.",
        ["DeferStreamDirectiveLabelRule"] = "@defer and @stream are in no edition of the specification.",
        ["StreamDirectiveOnListFieldRule"] = "@defer and @stream are in no edition of the specification.",
        ["NoDeprecatedCustomRule"] = "An optional rule of graphql-js, not of the specification.",
        ["NoSchemaIntrospectionCustomRule"] = "An optional rule of graphql-js, not of the specification.",
    };

    /// <summary>Why a case is passed by; null when it must pass.</summary>
    public static string? Reason(JsonElement one) => one.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Array
        ? rules.EnumerateArray().Select(rule => Rules.GetValueOrDefault(rule.GetString()!)).FirstOrDefault(reason => reason is not null)
        : null;
}
