using FluentValidation;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>Who decides, why, over what, and whether for good.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Why">The reason in the steward's words: 1 to 1,000 characters.</param>
/// <param name="ExpectedVersion">The version of the dictionaries that the steward saw; null skips the check.</param>
/// <param name="Preview">Whether all is done and taken back at once, to see what would change.</param>
public sealed record DecisionRequest(string Actor, string Why, string? ExpectedVersion = null, bool Preview = false)
{
    private const int LongestReason = 1_000;

    private static readonly Rules Expected = new();

    internal IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    private sealed class Rules : AbstractValidator<DecisionRequest>
    {
        public Rules() => RuleFor(request => request.Why).Cascade(CascadeMode.Stop).NotEmpty().WithErrorCode("REQUIRED").WithMessage("A reason is expected.")
            .MaximumLength(LongestReason).WithErrorCode("TOO_LONG").WithMessage($"At most {LongestReason} characters are expected.");
    }
}
