using FluentValidation;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Themes;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Gives a task the themes that a person sees in it; they outrank the tagger's.</summary>
/// <param name="Task">The task's natural key.</param>
/// <param name="Primary">The code of the primary sub-theme.</param>
/// <param name="Secondary">The codes of at most three others.</param>
public sealed record LabelTask(string Task, string Primary, IReadOnlyList<string> Secondary) : ThemeDecision
{
    private const int MostThemes = 4;

    private static readonly Rules Expected = new();

    internal override string Operation => "LABEL_TASK";

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override ThemePayload Plan(DecisionScope scope)
    {
        foreach (var (code, field) in Secondary.Select(code => (code, "secondary")).Prepend((Primary, "primary")))
            if (TermEdits.Find(scope.Snapshot.Set.Vocabulary, code, field).Deprecated)
                throw new StewardException("INVALID", field, $"the theme {code} is retired");
        if (Selections.Tasks.Read(scope.Connection, sql => sql.Add($"WHERE t.key = {Task}")) is not [var task])
            throw new StewardException("NOT_FOUND", "task", $"there is no task {Task}");
        var label = new ThemeLabel
        {
            TaskKey = Task,
            DocumentKey = task.DocumentKey,
            Content = task.Content,
            HeadingLines = task.HeadingLines,
            LeadLines = Lines.Join(TagWriter.InputsOf(scope.Connection, [task]).Single().LeadUnits),
            Codes = string.Join(',', Secondary.Prepend(Primary)),
            Actor = scope.Request.Actor,
            DecidedAt = scope.Now,
            Why = scope.Request.Why,
        };
        return new(Label: new(Task, LabelTable.Of(scope.Connection, [Task]).GetValueOrDefault(Task), label));
    }

    private sealed class Rules : AbstractValidator<LabelTask>
    {
        public Rules() => RuleFor(input => input.Secondary)
            .Must((input, others) => others.Count < MostThemes && others.Append(input.Primary).Distinct(StringComparer.Ordinal).Count() == others.Count + 1)
            .WithErrorCode("INVALID").WithMessage($"At most {MostThemes - 1} themes besides the primary one are expected, none of them twice.");
    }
}
