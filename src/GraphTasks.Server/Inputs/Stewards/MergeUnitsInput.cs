using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>MergeUnitsInput</c>.</summary>
internal sealed record MergeUnitsInput(string Unit, string Into)
{
    public static MergeUnitsInput Read(InputObject input) => new(UnitId.KeyOf(input, "unit"), UnitId.KeyOf(input, "into"));

    internal sealed class Validator : AbstractValidator<MergeUnitsInput>
    {
        public Validator() => RuleFor(input => input.Into).NotEqual(input => input.Unit).WithErrorCode("INVALID").WithMessage("A unit cannot be merged with itself.");
    }
}
