using System.Text.Json;

namespace GraphTasks.GraphQL.Tests.Conformance;

/// <summary>The recorded cases that are passed by on purpose, and those that were recorded under conditions that they do not name.</summary>
internal static class Deviations
{
    // hideSuggestions was set when these cases of validate.json were recorded.
    private static readonly HashSet<int> WithoutSuggestions = [40, 135, 177, 183, 200, 540, 544, 576];

    // The answers recorded for these cases of validate_sdl.json are those for the document alone: asked with the schema
    // that they name, the reference answers as UniqueEnumValueNamesRuleTests and its like say.
    private static readonly HashSet<int> WithoutSchema = [464, 495, 508];

    // Cases of execute.json.
    private static readonly Dictionary<int, string> Executions = new()
    {
        [51] = "@experimental_disableErrorPropagation is in no edition of the specification.",
        [60] = "Which of two fields spoils the data first depends on timing there; here the first in the response does.",
        [193] = "@stream is in no edition of the specification; here it is not executed.",
        [72] = "The reference executes a subscription as if it were a query; here, as the specification wants it, it is refused.",
    };

    // Fragment arguments again, in cases of execute.json that are not marked.
    private static readonly HashSet<int> FragmentArguments = [183, 184, .. Enumerable.Range(255, 18)];

    /// <summary>Why a case of execute.json is passed by; null when it must pass.</summary>
    public static string? ExecutionReason(int number) => FragmentArguments.Contains(number)
        ? "The arguments of fragments are experimental and in no edition of the specification."
        : Executions.GetValueOrDefault(number);

    /// <summary>Why a case is passed by; null when it must pass.</summary>
    public static string? Reason(JsonElement one) => one.TryGetProperty("fragmentArguments", out _)
        ? "The arguments of fragments are experimental and in no edition of the specification."
        : null;

    /// <summary>True for a case of validate.json whose messages make no suggestions.</summary>
    public static bool HidesSuggestions(int number) => WithoutSuggestions.Contains(number);

    /// <summary>True for a case of validate_sdl.json whose answer is that for the document without the schema it extends.</summary>
    public static bool StandsAlone(int number) => WithoutSchema.Contains(number);
}
