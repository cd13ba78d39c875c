using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;
using UnitName = GraphTasks.Enrichment.Units.UnitName;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Two records were one body: the first goes into the second, with the names that ledgers print for it.</summary>
/// <param name="Unit">The key of the record that goes.</param>
/// <param name="Into">The key of the one that stays.</param>
public sealed record MergeUnits(string Unit, string Into) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        var (from, target) = (find.Unit(Unit, "unit"), find.Unit(Into, "into"));
        var recorded = from.Names.Concat(target.Names).Select(name => name.Text).Append(from.Name).ToHashSet(StringComparer.Ordinal);
        var printed = find.Printed(Unit).Select(MentionText.Normalise).Distinct(StringComparer.Ordinal).Where(name => !recorded.Contains(name)).Select(name => new UnitName(name, UnitNameType.Alias, null, null));
        return [UnitDesk.Apply(scope, new StewardOperation.Merge(Unit, Into, [.. printed]) { Confirmed = [.. find.Confirmed] }, "MERGE")];
    }

    private sealed class Rules : AbstractValidator<MergeUnits>
    {
        public Rules() => RuleFor(input => input.Into).NotEqual(input => input.Unit).WithErrorCode("INVALID").WithMessage("A unit cannot be merged with itself.");
    }
}
