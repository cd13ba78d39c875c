using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>RejectUnitInput</c>.</summary>
internal sealed record RejectUnitInput(string Jurisdiction, string Mention, string Unit)
{
    public static RejectUnitInput Read(InputObject input) => new(input.Get<string>("jurisdiction")!, input.Get<string>("mention")!, UnitId.KeyOf(input, "unit"));

    internal sealed class Validator : AbstractValidator<RejectUnitInput>
    {
        public Validator() => RuleFor(input => input.Mention).Line();
    }
}
