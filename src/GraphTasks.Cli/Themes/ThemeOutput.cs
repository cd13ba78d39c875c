using System.Globalization;
using GraphTasks.Cli.Stewards;
using GraphTasks.Data;
using GraphTasks.Data.Decisions.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>Prints decisions about themes and what they would change.</summary>
internal static class ThemeOutput
{
    private const int MostRows = 50;
    private const int WidestTask = 40;

    public static void Write(TextWriter output, ThemeOutcome outcome, bool json)
    {
        if (json)
        {
            StewardOutput.Json(output, new { preview = false, decision = StewardOutput.Shape(outcome.Decision), outcome.Retagging });
            return;
        }

        output.WriteLine(StewardOutput.Line(outcome.Decision));
        if (outcome.Retagging is { } work)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.Done} tasks looked at, {work.Changed} have other themes now"));
    }

    public static void Write(TextWriter output, Store store, ThemeEffect effect, bool json)
    {
        if (json)
        {
            StewardOutput.Json(output, new { preview = true, effect });
            return;
        }

        output.WriteLine("preview: nothing was decided");
        Changes(output, store, effect.Changes, effect.Changes.Count);
        output.WriteLine($"{effect.Touched} tasks looked at, {effect.Changes.Count} would have other themes");
    }

    /// <summary>Prints the first of some tasks whose themes change.</summary>
    public static void Changes(TextWriter output, Store store, IReadOnlyList<TaskThemeChange> changes, int total)
    {
        var named = changes.Take(MostRows).ToArray();
        using var reader = new StoreReader(store);
        var contents = reader.TasksByKey([.. named.Select(change => change.TaskKey)]).ToDictionary(task => task.Key, task => task.Content, StringComparer.Ordinal);
        StewardOutput.Table(output, ["task", "themes", "primary", "text"], named.Select(change => new[]
        {
            change.TaskKey, string.Join(' ', change.Gained.Select(code => "+" + code).Concat(change.Lost.Select(code => "-" + code))),
            change.Before == change.After ? change.Before : $"{change.Before} > {change.After}", Short(contents[change.TaskKey]),
        }));
        if (total > named.Length)
            output.WriteLine($"the first {named.Length} of {total} tasks; --json names more");
    }

    public static string Short(string text) => text.Length <= WidestTask ? text : text[..(WidestTask - 1)] + "…";
}
