using FluentValidation;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Undoes a decision about themes exactly, or names the later decision about the same term, theme or task.</summary>
/// <param name="Number">The decision's number in the log.</param>
public sealed record UndoThemeDecision(int Number) : ThemeDecision
{
    private static readonly Rules Expected = new();

    internal override string Operation => DecisionAreas.Undo;

    internal override int? Undoes => Number;

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override ThemePayload Plan(DecisionScope scope)
    {
        var log = DecisionLog.From(scope.Connection, Number);
        if (log.Count == 0 || log[0] is not { Area: DecisionAreas.Themes, Undoes: null } decision || decision.Number != Number)
            throw new StewardException("NOT_FOUND", "number", $"there is no decision {Number} about themes that could be undone");
        var undone = log.Select(one => one.Undoes).OfType<int>().ToHashSet();
        if (undone.Contains(Number))
            throw new StewardException("INVALID", "number", $"decision {Number} is undone already");
        var payload = ThemePayload.Parse(decision.PayloadJson);
        // What is not in force stands in nobody's way.
        return scope.Unfit(Number, DecisionAreas.Themes) is null && log.Skip(1).FirstOrDefault(one => one.Area == DecisionAreas.Themes && one.Undoes is null && !undone.Contains(one.Number)
            && ThemePayload.Parse(one.PayloadJson).Subject == payload.Subject) is { } later
            ? throw new StewardException("DEPENDENT_DECISION", "number", $"decision {later.Number} about the same {payload.Subject} came after {Number}; undo that one first")
            : payload.Inverse;
    }

    private sealed class Rules : AbstractValidator<UndoThemeDecision>
    {
        public Rules() => RuleFor(input => input.Number).LogNumber();
    }
}
