using FluentValidation;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Changes what a sub-theme says of itself; what is null stays.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The Chinese name, or null.</param>
/// <param name="NameEn">The English name, or null.</param>
/// <param name="AltLabels">Other Chinese labels, or null.</param>
/// <param name="Definition">What the theme covers, or null.</param>
/// <param name="ScopeNote">What it leaves to other themes, or null.</param>
public sealed record ChangeTheme(string Code, string? Name = null, string? NameEn = null, IReadOnlyList<string>? AltLabels = null, string? Definition = null, string? ScopeNote = null) : ThemeDecision
{
    private static readonly Rules Expected = new();

    internal override string Operation => "CHANGE_THEME";

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override ThemePayload Plan(DecisionScope scope)
    {
        var before = TermEdits.Find(scope.Snapshot.Set.Vocabulary, Code, "code");
        return new(Theme: new(Code, before, before with
        {
            NameZh = Name ?? before.NameZh,
            NameEn = NameEn ?? before.NameEn,
            AltLabels = AltLabels ?? before.AltLabels,
            Definition = Definition ?? before.Definition,
            ScopeNote = ScopeNote ?? before.ScopeNote,
        }));
    }

    private sealed class Rules : AbstractValidator<ChangeTheme>
    {
        public Rules()
        {
            RuleFor(input => input.Name).OneLine();
            RuleFor(input => input.NameEn).OneLine();
            RuleForEach(input => input.AltLabels).AltLabel();
            RuleFor(input => input.Definition).OneLine();
            RuleFor(input => input.ScopeNote).OneLine();
        }
    }
}
