using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>UndoUnitDecisionInput</c>.</summary>
internal sealed record UndoUnitDecisionInput(int Number)
{
    public static UndoUnitDecisionInput Read(InputObject input) => new(input.Get<int>("number"));

    internal sealed class Validator : AbstractValidator<UndoUnitDecisionInput>
    {
        public Validator() => RuleFor(input => input.Number).GreaterThan(0).WithErrorCode("OUT_OF_RANGE").WithMessage("A number of the log is expected.");
    }
}
