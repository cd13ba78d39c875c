using FluentValidation;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Adds a sub-theme.</summary>
/// <param name="Code">The code: small letters, digits and hyphens.</param>
/// <param name="Top">The top theme's code.</param>
/// <param name="Name">The Chinese name, which no other theme bears.</param>
/// <param name="NameEn">The English name, which no other theme bears.</param>
/// <param name="AltLabels">Other Chinese labels, which no other theme bears.</param>
/// <param name="Definition">What the theme covers.</param>
/// <param name="ScopeNote">What it leaves to other themes; may be empty.</param>
public sealed record AddTheme(string Code, string Top, string Name, string NameEn, IReadOnlyList<string> AltLabels, string Definition, string ScopeNote) : ThemeDecision
{
    private static readonly Rules Expected = new();

    internal override string Operation => "ADD_THEME";

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override ThemePayload Plan(DecisionScope scope) =>
        new(Theme: new(Code, null, new Theme(Code, Top, Name, NameEn, AltLabels, Definition, ScopeNote, null)));

    private sealed class Rules : AbstractValidator<AddTheme>
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
