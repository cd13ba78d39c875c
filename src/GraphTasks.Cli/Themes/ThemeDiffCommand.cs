using System.CommandLine;
using System.Globalization;
using GraphTasks.Cli.Stewards;
using GraphTasks.Data.Decisions.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary><c>graphtasks themes diff</c>: what changed dictionaries or rules would make of the themes of a whole store.</summary>
internal static class ThemeDiffCommand
{
    public static Command Create(StewardOptions options) => options.Look("diff", "Shows which tasks of the store would gain or lose which theme with the dictionaries of --dictionaries (and this program's rules), before these are applied.", [], (parsed, store, dictionaries) =>
    {
        var diff = ThemeDiff.Of(store, dictionaries.Refresh().Set);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(options.Json))
        {
            StewardOutput.Json(output, diff);
            return;
        }

        ThemeOutput.Changes(output, store, diff.Changes, diff.Changed);
        StewardOutput.Table(output, ["theme", "gained", "lost"], diff.Themes.Select(shift => new[] { shift.Code, StewardOutput.Number(shift.Gained), StewardOutput.Number(shift.Lost) }));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{diff.Changed} of {diff.Tasks} tasks would have other themes"));
    });
}
