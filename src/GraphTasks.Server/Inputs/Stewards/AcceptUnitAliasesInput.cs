using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>AcceptUnitAliasesInput</c>.</summary>
internal sealed record AcceptUnitAliasesInput(double MinScore, double MinLead, int Limit)
{
    private const int MostAtOnce = 500;

    public static AcceptUnitAliasesInput Read(InputObject input) => new(input.Get<double>("minScore"), input.Get<double>("minLead"), input.Get<int>("limit"));

    internal sealed class Validator : AbstractValidator<AcceptUnitAliasesInput>
    {
        public Validator()
        {
            RuleFor(input => input.MinScore).Share();
            RuleFor(input => input.MinLead).Share();
            RuleFor(input => input.Limit).InclusiveBetween(1, MostAtOnce).WithErrorCode("OUT_OF_RANGE").WithMessage($"A number from 1 to {MostAtOnce} is expected.");
        }
    }
}
