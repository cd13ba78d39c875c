using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;
using UnitMember = GraphTasks.Enrichment.Units.UnitMember;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Sets the members of a collective as a whole.</summary>
/// <param name="Unit">The collective's key.</param>
/// <param name="Members">All members, at most 1,000.</param>
public sealed record EditMembers(string Unit, IReadOnlyList<UnitMember> Members) : UnitDecision
{
    private const int MostMembers = 1_000;

    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        return [UnitDesk.Apply(scope, new StewardOperation.EditMembers(find.Unit(Unit, "unit").Id, [.. Members]) { Confirmed = [.. find.Confirmed] }, "EDIT_MEMBERS")];
    }

    private sealed class Rules : AbstractValidator<EditMembers>
    {
        public Rules()
        {
            RuleFor(input => input.Members.Count).LessThanOrEqualTo(MostMembers).OverridePropertyName("members").WithErrorCode("TOO_MANY").WithMessage($"At most {MostMembers} members are expected.");
            RuleForEach(input => input.Members).ChildRules(member =>
            {
                member.RuleFor(one => one.From).Year().OverridePropertyName("fromYear");
                member.RuleFor(one => one.To).Year().OverridePropertyName("toYear");
            });
        }
    }
}
