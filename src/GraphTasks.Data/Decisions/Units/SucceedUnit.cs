using System.Text.RegularExpressions;
using FluentValidation;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>One body took over from another.</summary>
/// <param name="Unit">The key of the body that was.</param>
/// <param name="Successor">The key of the body that took over.</param>
/// <param name="Date">When: a year, a month or a day in ISO 8601.</param>
/// <param name="Evidence">The document that says so.</param>
public sealed partial record SucceedUnit(string Unit, string Successor, string Date, string Evidence) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        var (old, next) = (find.Unit(Unit, "unit"), find.Unit(Successor, "successor"));
        return [UnitDesk.Apply(scope, new StewardOperation.Succeed(old.Id, next.Id, Date, Evidence) { Confirmed = [.. find.Confirmed] }, "SUCCEED")];
    }

    [GeneratedRegex("^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();

    private sealed class Rules : AbstractValidator<SucceedUnit>
    {
        public Rules()
        {
            RuleFor(input => input.Date).Matches(IsoDate()).WithErrorCode("INVALID_DATE").WithMessage("A year, a month or a day is expected: 2024, 2024-03, 2024-03-28.");
            RuleFor(input => input.Evidence).Line();
        }
    }
}
