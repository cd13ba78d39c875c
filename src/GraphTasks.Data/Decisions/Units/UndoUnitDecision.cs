using FluentValidation;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Undoes a decision about units exactly, or refuses and names the later decision that depends on it.</summary>
/// <param name="Number">The decision's number in the log.</param>
public sealed record UndoUnitDecision(int Number) : UnitDecision
{
    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope) => [UnitDesk.Undo(scope, Number)];

    private sealed class Rules : AbstractValidator<UndoUnitDecision>
    {
        public Rules() => RuleFor(input => input.Number).LogNumber();
    }
}
