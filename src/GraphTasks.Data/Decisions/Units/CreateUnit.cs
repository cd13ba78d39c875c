using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Records a unit that nobody has recorded.</summary>
/// <param name="Jurisdiction">Whose body it is: a code or a name.</param>
/// <param name="Key">Its key, which begins with the jurisdiction's code and a slash.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Kind">What kind of body it is.</param>
public sealed record CreateUnit(string Jurisdiction, string Key, string Name, UnitKind Kind = UnitKind.Government) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope) =>
        [UnitDesk.Apply(scope, new StewardOperation.CreateUnit(UnitDesk.Made(new UnitFinder(scope).Home(Jurisdiction), Key, Name, Kind)), "CREATE_UNIT")];

    private sealed class Rules : AbstractValidator<CreateUnit>
    {
        public Rules()
        {
            RuleFor(input => input.Key).Line();
            RuleFor(input => input.Name).Line();
        }
    }
}
