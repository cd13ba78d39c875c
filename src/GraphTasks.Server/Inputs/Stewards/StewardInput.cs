using FluentValidation;
using GraphTasks.Data.Decisions;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>What the inputs of all decisions share.</summary>
/// <param name="Why">The reason.</param>
/// <param name="ExpectedVersion">The version of the dictionaries that the steward saw, or null.</param>
/// <param name="Preview">Whether nothing is to be decided yet.</param>
internal sealed record StewardInput(string Why, string? ExpectedVersion, bool Preview)
{
    private const int LongestReason = 1_000;

    public static StewardInput Read(InputObject input) => new(input.Get<string>("why")!, input.Get<string>("expectedVersion"), input.Get<bool>("preview"));

    /// <summary>The request of a caller.</summary>
    public DecisionRequest By(Caller caller) => new(caller.Name, Why, ExpectedVersion, Preview);

    internal sealed class Validator : AbstractValidator<StewardInput>
    {
        public Validator() => RuleFor(input => input.Why).Cascade(CascadeMode.Stop).NotEmpty().WithErrorCode("REQUIRED").WithMessage("A reason is expected.")
            .MaximumLength(LongestReason).WithErrorCode("TOO_LONG").WithMessage($"At most {LongestReason} characters are expected.");
    }
}
