using FluentValidation;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Adds a term, or changes the weight and note of one that is there.</summary>
/// <param name="Term">The term; <c>A…B</c> is a phrase.</param>
/// <param name="Theme">The theme's code, or <see cref="LexiconTerm.Exclusion"/>.</param>
/// <param name="Weight">The weight, -10 to 10.</param>
/// <param name="Note">A note, or null to keep the one that is there.</param>
public sealed record SetTerm(string Term, string Theme, double Weight, string? Note = null) : ThemeDecision
{
    private const int GreatestWeight = 10;

    private static readonly Rules Expected = new();

    internal override string Operation => "SET_TERM";

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override ThemePayload Plan(DecisionScope scope) => TermEdits.Plan(scope.Snapshot.Set.Themes, Term, Theme, Weight, Note);

    private sealed class Rules : AbstractValidator<SetTerm>
    {
        public Rules()
        {
            RuleFor(input => input.Term).Term();
            RuleFor(input => input.Weight).InclusiveBetween(-GreatestWeight, GreatestWeight).WithErrorCode("INVALID").WithMessage($"A number from -{GreatestWeight} to {GreatestWeight} is expected.");
            RuleFor(input => input.Note).OneLine();
        }
    }
}
