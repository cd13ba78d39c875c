using GraphTasks.Data.Decisions.Units;

namespace GraphTasks.Cli.Stewards;

/// <summary>Prints decisions about units with what they change in the store.</summary>
internal static class UnitOutput
{
    private const int MostRows = 50;

    public static void Write(TextWriter output, IReadOnlyList<UnitOutcome> outcomes, bool preview, bool json)
    {
        if (json)
        {
            StewardOutput.Json(output, new
            {
                preview,
                outcomes = outcomes.Select(outcome => new { decision = StewardOutput.Shape(outcome.Decision), outcome.Effect.Tasks, outcome.Effect.ResolvedDelta, outcome.Effect.Names, outcome.Effect.Units, cellConflicts = outcome.Effect.Conflicts }),
            });
            return;
        }

        if (preview)
            output.WriteLine("preview: nothing was decided");
        foreach (var outcome in outcomes)
        {
            output.WriteLine(StewardOutput.Line(outcome.Decision));
            output.WriteLine($"{outcome.Effect.Tasks} tasks change; {StewardOutput.Signed(outcome.Effect.ResolvedDelta)} names resolved");
            Effect(output, outcome.Effect);
        }

        if (outcomes.Count == 0)
            output.WriteLine("no name of the queue has a candidate that is good enough");
    }

    /// <summary>Prints which names mean another body, which units change, and what speaks against it.</summary>
    public static void Effect(TextWriter output, UnitEffect effect)
    {
        var (names, units) = (effect.Names, effect.Units);
        StewardOutput.Table(output, ["whose", "name", "year", "before", "after", "tasks"], names.Take(MostRows).Select(name => new[]
        {
            name.JurisdictionCode, name.Mention, StewardOutput.Number(name.Year), name.BeforeKey ?? "unresolved", name.AfterKey ?? "unresolved", StewardOutput.Number(name.Tasks),
        }));
        StewardOutput.Table(output, ["unit", "name before", "name after", "tasks before", "tasks after", "change"], units.Take(MostRows).Select(unit => new[]
        {
            unit.Key, unit.NameBefore ?? "", unit.NameAfter ?? "", StewardOutput.Number(unit.TasksBefore), StewardOutput.Number(unit.TasksAfter), StewardOutput.Signed(unit.TaskDelta),
        }));
        if (names.Count > MostRows || units.Count > MostRows)
            output.WriteLine($"the first {MostRows} of {names.Count} names and {units.Count} units; --json prints all");
        foreach (var conflict in effect.Conflicts)
            output.WriteLine($"ALARM: {conflict.Mention} and {conflict.Other} stand in one cell of {conflict.Tasks} tasks, and both would be {conflict.UnitKey}");
    }
}
