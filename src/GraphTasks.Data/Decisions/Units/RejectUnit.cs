using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>A printed name is not a certain unit; that is remembered.</summary>
/// <param name="Jurisdiction">Whose documents print the name: a code or a name.</param>
/// <param name="Mention">The name as printed.</param>
/// <param name="Unit">The unit's key.</param>
public sealed record RejectUnit(string Jurisdiction, string Mention, string Unit) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        var home = find.Home(Jurisdiction);
        var answer = find.Ask(Mention, home);
        find.Target(Unit, answer);
        return [UnitDesk.Apply(scope, new StewardOperation.Reject(home.Id, MentionText.Normalise(Mention), Unit), "REJECT", answer, Unit)];
    }

    private sealed class Rules : AbstractValidator<RejectUnit>
    {
        public Rules() => RuleFor(input => input.Mention).Line();
    }
}
