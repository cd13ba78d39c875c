using System.Text.RegularExpressions;
using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>SucceedUnitInput</c>.</summary>
internal sealed partial record SucceedUnitInput(string Unit, string Successor, string Date, string Evidence)
{
    public static SucceedUnitInput Read(InputObject input) =>
        new(UnitId.KeyOf(input, "unit"), UnitId.KeyOf(input, "successor"), input.Get<string>("date")!, input.Get<string>("evidence")!);

    [GeneratedRegex("^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();

    internal sealed class Validator : AbstractValidator<SucceedUnitInput>
    {
        public Validator()
        {
            RuleFor(input => input.Date).Matches(IsoDate()).WithErrorCode("INVALID_DATE").WithMessage("A year, a month or a day is expected: 2024, 2024-03, 2024-03-28.");
            RuleFor(input => input.Evidence).Line();
        }
    }
}
