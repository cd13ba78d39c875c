using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>SplitUnitInput</c>.</summary>
internal sealed record SplitUnitInput(string Unit, string NewKey, string NewName, IReadOnlyList<string> Names)
{
    public static SplitUnitInput Read(InputObject input) => new(UnitId.KeyOf(input, "unit"), input.Get<string>("newKey")!, input.Get<string>("newName")!, input.List<string>("names")!);

    internal sealed class Validator : AbstractValidator<SplitUnitInput>
    {
        public Validator()
        {
            RuleFor(input => input.NewKey).Line();
            RuleFor(input => input.NewName).Line();
            RuleFor(input => input.Names).NotEmpty().WithErrorCode("REQUIRED").WithMessage("At least one name that leaves is expected.");
        }
    }
}
