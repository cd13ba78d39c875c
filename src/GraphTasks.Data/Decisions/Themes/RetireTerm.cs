using FluentValidation;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Takes a term out of the lexicon.</summary>
/// <param name="Term">The term.</param>
/// <param name="Theme">The theme's code, or <see cref="LexiconTerm.Exclusion"/>.</param>
public sealed record RetireTerm(string Term, string Theme) : ThemeDecision
{
    private static readonly Rules Expected = new();

    internal override string Operation => "RETIRE_TERM";

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override ThemePayload Plan(DecisionScope scope) => TermEdits.Plan(scope.Snapshot.Set.Themes, Term, Theme, null, null);

    private sealed class Rules : AbstractValidator<RetireTerm>
    {
        public Rules() => RuleFor(input => input.Term).Term();
    }
}
