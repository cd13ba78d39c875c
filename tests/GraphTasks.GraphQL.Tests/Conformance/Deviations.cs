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

    private static readonly (string Part, string Reason)[] Cases =
    [
        ("stream directive", "@defer and @stream are in no edition of the specification."),
        ("mix of stream and no stream", "@defer and @stream are in no edition of the specification."),
        ("Sort type suggestions based on inheritance order", "The order of suggestions: ours is by use, then depth, then name."),
        ("Missing arg on directive used in schema extension", "Recorded without the schema that the document extends."),
        ("adding conflicting value to existing schema twice", "Recorded without the schema that the document extends."),
        ("adding conflicting fields to existing schema twice", "Recorded without the schema that the document extends."),
    ];

    /// <summary>Why a case is passed by; null when it must pass.</summary>
    public static string? Reason(JsonElement one) => OfCase(one) ?? OfRules(one);

    private static string? OfCase(JsonElement one)
    {
        if ((one.TryGetProperty("doc", out var document) || one.TryGetProperty("sdl", out document)) && document.GetString()!.Contains("FRAGMENT_VARIABLE_DEFINITION", StringComparison.Ordinal))
            return "A directive location for the arguments of fragments, which are experimental.";
        var name = one.TryGetProperty("test", out var test) ? test.GetString()! : "";
        return Cases.FirstOrDefault(known => name.Contains(known.Part, StringComparison.Ordinal)).Reason;
    }

    private static string? OfRules(JsonElement one) => one.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Array
        ? rules.EnumerateArray().Select(rule => Rules.GetValueOrDefault(rule.GetString()!)).FirstOrDefault(reason => reason is not null)
        : null;
}
