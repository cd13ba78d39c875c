using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphTasks.Data.Model;

/// <summary>One piece of evidence for a theme.</summary>
/// <param name="Term">The term as printed, or the reason of a person.</param>
/// <param name="Source">The text that it stands in: <c>CONTENT</c>, <c>HEADING</c> or <c>UNIT</c>; <c>RULE</c> or <c>PERSON</c> where it stands in none.</param>
/// <param name="Start">Its first UTF-16 code unit in that text, or null.</param>
/// <param name="End">The UTF-16 code unit after its last, or null.</param>
/// <param name="Weight">What it adds to the theme's score.</param>
public sealed record ThemeEvidence(string Term, string Source, int? Start, int? End, double Weight)
{
    /// <summary>The person who decided, or null where the tagger did.</summary>
    public string? By { get; init; }

    /// <summary>When the person decided, in UTC, or null.</summary>
    public DateTime? At { get; init; }

    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    internal static string Format(IReadOnlyList<ThemeEvidence> evidence) => JsonSerializer.Serialize(evidence, Options);

    internal static IReadOnlyList<ThemeEvidence> Parse(string json) =>
        JsonSerializer.Deserialize<ThemeEvidence[]>(json, Options) ?? [];
}
