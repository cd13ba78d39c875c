using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>What the log keeps of a decision about units.</summary>
/// <param name="Operation">What was decided; null for an undo.</param>
/// <param name="Changes">The units touched, as they were and as they became.</param>
/// <param name="Rejection">The rejection added or taken back; null for others.</param>
/// <param name="Alarms">The names of one cell that became one body, those in most tasks first, at most <see cref="MostAlarms"/>; null where there were none.</param>
internal sealed record UnitPayload(StewardOperation? Operation, ImmutableArray<UnitChange> Changes, Rejection? Rejection, IReadOnlyList<CellConflict>? Alarms = null)
{
    /// <summary>The most alarms that the log keeps of a decision.</summary>
    public const int MostAlarms = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string Format() => JsonSerializer.Serialize(this, Json);

    public static UnitPayload Parse(string json) => JsonSerializer.Deserialize<UnitPayload>(json, Json)!;
}
