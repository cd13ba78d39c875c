using GraphTasks.Enrichment.Units;

namespace GraphTasks.Data.Import;

/// <summary>What the store keeps of a resolver's answer.</summary>
internal static class StoredResolution
{
    /// <summary>The score of an answer, rounded; null where there is none.</summary>
    public static double? Score(UnitResolution? answer) => answer?.Unit is null ? null : Math.Round(answer.Score, 4);

    /// <summary>How it was found, in the spelling of the public schema; null where there is none.</summary>
    public static string? Method(UnitResolution? answer) => answer?.Unit is null ? null : SchemaName.Of(answer.Method);
}
