using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Some names leave a unit for another that is recorded by it.</summary>
/// <param name="Unit">The unit's key.</param>
/// <param name="NewKey">The key of the new unit.</param>
/// <param name="NewName">Its official name.</param>
/// <param name="Names">The recorded names that leave for it; at least one.</param>
public sealed record SplitUnit(string Unit, string NewKey, string NewName, IReadOnlyList<string> Names) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        var old = find.Unit(Unit, "unit");
        var created = UnitDesk.Made(find.Home(old.JurisdictionId), NewKey, NewName, old.Kind, "newKey");
        return [UnitDesk.Apply(scope, new StewardOperation.Split(Unit, created, [.. Names.Select(MentionText.Normalise)]) { Confirmed = [.. find.Confirmed] }, "SPLIT")];
    }

    private sealed class Rules : AbstractValidator<SplitUnit>
    {
        public Rules()
        {
            RuleFor(input => input.NewKey).Line();
            RuleFor(input => input.NewName).Line();
            RuleFor(input => input.Names).NotEmpty().WithErrorCode("REQUIRED").WithMessage("At least one name that leaves is expected.");
        }
    }
}
