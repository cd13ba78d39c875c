using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>A printed name is an alias of a unit; one that the rules proposed is recorded by it.</summary>
/// <param name="Jurisdiction">Whose documents print the name: a code or a name.</param>
/// <param name="Mention">The name as printed.</param>
/// <param name="Unit">The unit's key.</param>
/// <param name="FromYear">The alias's first year, or null.</param>
/// <param name="ToYear">Its last year, or null.</param>
public sealed record AcceptAlias(string Jurisdiction, string Mention, string Unit, int? FromYear = null, int? ToYear = null) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope) => [Take(scope, new UnitFinder(scope))];

    internal UnitOutcome Take(DecisionScope scope, UnitFinder find)
    {
        var home = find.Home(Jurisdiction);
        var answer = find.Ask(Mention, home);
        return UnitDesk.Apply(scope, new StewardOperation.AcceptAlias(home.Id, MentionText.Normalise(Mention), find.Target(Unit, answer), FromYear, ToYear), "ACCEPT_ALIAS", answer, Unit);
    }

    private sealed class Rules : AbstractValidator<AcceptAlias>
    {
        public Rules()
        {
            RuleFor(input => input.Mention).Line();
            RuleFor(input => input.FromYear).Year();
            RuleFor(input => input.ToYear).Year();
            RuleFor(input => input.ToYear).GreaterThanOrEqualTo(input => input.FromYear).When(input => input.FromYear is not null && input.ToYear is not null)
                .WithErrorCode("OUT_OF_RANGE").WithMessage("The last year cannot lie before the first.");
        }
    }
}
