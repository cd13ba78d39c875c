using FluentValidation;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>A unit bears another official name from a year on.</summary>
/// <param name="Unit">The unit's key.</param>
/// <param name="Name">The new name.</param>
/// <param name="FromYear">The first year of the new name.</param>
public sealed record RenameUnit(string Unit, string Name, int FromYear) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        return [UnitDesk.Apply(scope, new StewardOperation.Rename(find.Unit(Unit, "unit").Id, Name, FromYear) { Confirmed = [.. find.Confirmed] }, "RENAME")];
    }

    private sealed class Rules : AbstractValidator<RenameUnit>
    {
        public Rules()
        {
            RuleFor(input => input.Name).Line();
            RuleFor(input => (int?)input.FromYear).Year().OverridePropertyName(nameof(FromYear));
        }
    }
}
