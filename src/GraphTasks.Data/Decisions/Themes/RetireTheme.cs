using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Retires a sub-theme: its terms, and people's labels, then speak for another.</summary>
/// <param name="Code">The code.</param>
/// <param name="Replacement">The code of the theme in its place.</param>
public sealed record RetireTheme(string Code, string Replacement) : ThemeDecision
{
    internal override string Operation => "RETIRE_THEME";

    internal override IReadOnlyList<StewardError> Check() => [];

    internal override ThemePayload Plan(DecisionScope scope)
    {
        var before = TermEdits.Find(scope.Snapshot.Set.Vocabulary, Code, "code");
        TermEdits.Find(scope.Snapshot.Set.Vocabulary, Replacement, "replacement");
        return new(Theme: new(Code, before, before with { ReplacedBy = Replacement }));
    }
}
