using System.CommandLine;
using GraphTasks.Data.Decisions.Units;

namespace GraphTasks.Cli.Stewards;

/// <summary><c>graphtasks units diff</c>: what changed dictionaries or rules would make of the names in a whole store.</summary>
internal static class UnitDiffCommand
{
    public static Command Create(StewardOptions options) => options.Look("diff", "Shows which names of the store would mean another body with the dictionaries of --dictionaries (and this program's rules), before these are applied.", [], (parsed, store, dictionaries) =>
    {
        var diff = UnitDiff.Of(store, dictionaries.Refresh().Set);
        var (output, effect) = (parsed.InvocationConfiguration.Output, diff.Effect);
        if (parsed.GetValue(options.Json))
        {
            StewardOutput.Json(output, new { diff.Tasks, names = diff.Names, diff.Resolved, changedTasks = effect.Tasks, effect.ResolvedDelta, changedNames = effect.Names, effect.Units, cellConflicts = effect.Conflicts });
            return;
        }

        UnitOutput.Effect(output, effect);
        output.WriteLine($"{effect.Tasks} of {diff.Tasks} tasks would change; {diff.Resolved} > {diff.Resolved + effect.ResolvedDelta} of {diff.Names} names resolved");
    });
}
