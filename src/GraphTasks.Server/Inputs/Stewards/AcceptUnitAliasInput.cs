using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>AcceptUnitAliasInput</c>.</summary>
internal sealed record AcceptUnitAliasInput(string Jurisdiction, string Mention, string Unit, int? FromYear, int? ToYear)
{
    public static AcceptUnitAliasInput Read(InputObject input) =>
        new(input.Get<string>("jurisdiction")!, input.Get<string>("mention")!, UnitId.KeyOf(input, "unit"), input.Get<int?>("fromYear"), input.Get<int?>("toYear"));

    internal sealed class Validator : AbstractValidator<AcceptUnitAliasInput>
    {
        public Validator()
        {
            RuleFor(input => input.Mention).Line();
            RuleFor(input => input.FromYear).Year();
            RuleFor(input => input.ToYear).Year();
            RuleFor(input => input.ToYear).GreaterThanOrEqualTo(input => input.FromYear).When(input => input.FromYear is not null && input.ToYear is not null)
                .WithErrorCode("OUT_OF_RANGE").WithMessage("The last year cannot lie before the first.");
        }
    }
}
