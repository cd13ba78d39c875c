using FluentValidation;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>Rules that several inputs of stewards share.</summary>
internal static class StewardRules
{
    /// <summary>A text that can stand in a line of the dictionaries.</summary>
    public static IRuleBuilderOptions<T, string> Line<T>(this IRuleBuilderInitial<T, string> rule) => Line((IRuleBuilder<T, string>)rule);

    /// <inheritdoc cref="Line{T}(IRuleBuilderInitial{T, string})"/>
    public static IRuleBuilderOptions<T, string> Line<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(text => !string.IsNullOrWhiteSpace(text) && text.Length <= MentionText.MaxLength && !text.AsSpan().ContainsAny("\t\r\n"))
        .WithErrorCode("INVALID_TEXT").WithMessage($"1 to {MentionText.MaxLength} characters without tab or line break are expected.");

    /// <summary>A year of four digits, or null.</summary>
    public static IRuleBuilderOptions<T, int?> Year<T>(this IRuleBuilder<T, int?> rule) => rule
        .InclusiveBetween(1949, 2100).WithErrorCode("OUT_OF_RANGE").WithMessage("A year from 1949 to 2100 is expected.");

    /// <summary>A share, 0 to 1.</summary>
    public static IRuleBuilderOptions<T, double> Share<T>(this IRuleBuilder<T, double> rule) => rule
        .InclusiveBetween(0, 1).WithErrorCode("OUT_OF_RANGE").WithMessage("A number from 0 to 1 is expected.");
}
