using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>The parts of the dictionaries that stewards decide about, by the name that the log has for them.</summary>
internal static class DecisionAreas
{
    public const string Units = "UNITS";

    public const string Themes = "THEMES";

    public const string Undo = "UNDO";

    /// <exception cref="StewardException">There is no such area: a later program wrote the log.</exception>
    public static IDecisionArea Of(string name) => name switch
    {
        Units => UnitArea.Instance,
        Themes => ThemeArea.Instance,
        _ => throw new StewardException("INVALID", "area", $"this program knows no decisions about {name}"),
    };
}
