using System.Text.Json;
using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>Rules that the inputs of several decisions share.</summary>
internal static class InputRules
{
    /// <summary>A text that can stand in a line of the dictionaries.</summary>
    public static IRuleBuilderOptions<T, string> Line<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(text => !string.IsNullOrWhiteSpace(text) && text.Length <= MentionText.MaxLength && !text.AsSpan().ContainsAny("\t\r\n"))
        .WithErrorCode("INVALID_TEXT").WithMessage($"1 to {MentionText.MaxLength} characters without tab or line break are expected.");

    /// <summary>A text of one line, or null.</summary>
    public static IRuleBuilderOptions<T, string?> OneLine<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(text => text is null || !text.Any(char.IsControl)).WithErrorCode("INVALID").WithMessage("A text of one line is expected.");

    /// <summary>A label that can stand beside others in one field.</summary>
    public static IRuleBuilderOptions<T, string> AltLabel<T>(this IRuleBuilder<T, string> rule) => rule
        .Must(label => label.Length > 0 && !label.Any(char.IsControl) && !label.Contains(';', StringComparison.Ordinal)).WithErrorCode("INVALID").WithMessage("A label of one line without semicolons is expected.");

    /// <summary>A year of four digits, or null.</summary>
    public static IRuleBuilderOptions<T, int?> Year<T>(this IRuleBuilder<T, int?> rule) => rule
        .InclusiveBetween(1949, 2100).WithErrorCode("OUT_OF_RANGE").WithMessage("A year from 1949 to 2100 is expected.");

    /// <summary>A share, 0 to 1.</summary>
    public static IRuleBuilderOptions<T, double> Share<T>(this IRuleBuilder<T, double> rule) => rule
        .InclusiveBetween(0, 1).WithErrorCode("OUT_OF_RANGE").WithMessage("A number from 0 to 1 is expected.");

    /// <summary>A number of the log.</summary>
    public static IRuleBuilderOptions<T, int> LogNumber<T>(this IRuleBuilder<T, int> rule) => rule
        .GreaterThan(0).WithErrorCode("OUT_OF_RANGE").WithMessage("A number of the log is expected.");

    /// <summary>What rules find wrong, with the path within the input: Members[2].From is members.2.from.</summary>
    public static IReadOnlyList<StewardError> ErrorsOf<T>(this IValidator<T> rules, T input) =>
        [.. rules.Validate(input).Errors.Select(failure => new StewardError(PathOf(failure.PropertyName), failure.ErrorCode, failure.ErrorMessage))];

    private static string PathOf(string property) =>
        string.Join('.', property.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(JsonNamingPolicy.CamelCase.ConvertName));
}
