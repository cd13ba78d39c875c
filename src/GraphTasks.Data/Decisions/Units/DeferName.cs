using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>A printed name is left open, for the reason that the log then gives.</summary>
/// <param name="Jurisdiction">Whose documents print the name: a code or a name.</param>
/// <param name="Mention">The name as printed.</param>
public sealed record DeferName(string Jurisdiction, string Mention) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        var home = find.Home(Jurisdiction);
        return [UnitDesk.Apply(scope, new StewardOperation.Defer(home.Id, MentionText.Normalise(Mention)), "DEFER", find.Ask(Mention, home))];
    }

    private sealed class Rules : AbstractValidator<DeferName>
    {
        public Rules() => RuleFor(input => input.Mention).Line();
    }
}
