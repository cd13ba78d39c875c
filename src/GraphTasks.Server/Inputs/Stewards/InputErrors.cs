using System.Text.Json;
using FluentValidation;
using GraphTasks.Server.Resolvers;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>Checks inputs, and tells what is wrong with the path within the input.</summary>
internal static class InputErrors
{
    public static IReadOnlyList<MutationResolvers.UserError> Of<T>(IValidator<T> validator, T input) =>
        [.. validator.Validate(input).Errors.Select(failure => new MutationResolvers.UserError(PathOf(failure.PropertyName), failure.ErrorCode, failure.ErrorMessage))];

    // Members[2].From is the path members, 2, from.
    private static string[] PathOf(string property) =>
        ["input", .. property.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
