using FluentValidation;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The input <c>RenameUnitInput</c>.</summary>
internal sealed record RenameUnitInput(string Unit, string Name, int? FromYear)
{
    public static RenameUnitInput Read(InputObject input) => new(UnitId.KeyOf(input, "unit"), input.Get<string>("name")!, input.Get<int>("fromYear"));

    internal sealed class Validator : AbstractValidator<RenameUnitInput>
    {
        public Validator()
        {
            RuleFor(input => input.Name).Line();
            RuleFor(input => input.FromYear).Year();
        }
    }
}
