using FluentValidation;
using GraphTasks.Enrichment.Units;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>CreateUnitInput</c>.</summary>
internal sealed record CreateUnitInput(string Jurisdiction, string Key, string Name, UnitKind Kind)
{
    public static CreateUnitInput Read(InputObject input) =>
        new(input.Get<string>("jurisdiction")!, input.Get<string>("key")!, input.Get<string>("name")!, input.Enum<UnitKind>("kind")!.Value);

    internal sealed class Validator : AbstractValidator<CreateUnitInput>
    {
        public Validator()
        {
            RuleFor(input => input.Key).Line();
            RuleFor(input => input.Name).Line();
        }
    }
}
