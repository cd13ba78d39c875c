using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>EditUnitMembersInput</c>.</summary>
internal sealed record EditUnitMembersInput(string Unit, IReadOnlyList<UnitMember> Members)
{
    private const int MostMembers = 1_000;

    public static EditUnitMembersInput Read(InputObject input) => new(UnitId.KeyOf(input, "unit"),
        [.. input.List<InputObject>("members")!.Select(member => new UnitMember(UnitId.KeyOf(member, "unit"), member.Get<int?>("fromYear"), member.Get<int?>("toYear")))]);

    internal sealed class Validator : AbstractValidator<EditUnitMembersInput>
    {
        public Validator()
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
