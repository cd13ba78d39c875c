using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>DeferUnitInput</c>.</summary>
internal sealed record DeferUnitInput(string Jurisdiction, string Mention)
{
    public static DeferUnitInput Read(InputObject input) => new(input.Get<string>("jurisdiction")!, input.Get<string>("mention")!);

    internal sealed class Validator : AbstractValidator<DeferUnitInput>
    {
        public Validator() => RuleFor(input => input.Mention).Line();
    }
}
