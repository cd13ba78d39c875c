using System.CommandLine;
using System.Globalization;
using GraphTasks.Cli.Stewards;
using GraphTasks.Data;
using GraphTasks.Data.Decisions.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary><c>graphtasks themes queue</c>: the uncertain tasks of a store, those first whose label would teach most.</summary>
internal static class ThemeQueueCommand
{
    public static Command Create(StewardOptions options)
    {
        var first = new Option<int>("--first") { Description = "How many tasks.", HelpName = "NUMBER", DefaultValueFactory = _ => 20 };
        return options.Look("queue", "Lists the uncertain tasks, those first whose label would teach most.", [first], (parsed, store, dictionaries) =>
        {
            using var reader = new StoreReader(store);
            var all = new UncertainTasks().Of(reader, dictionaries.Refresh().Set);
            var (output, items) = (parsed.InvocationConfiguration.Output, all.Take(parsed.GetValue(first)).ToArray());
            var tags = reader.TagsOf([.. items.Select(item => item.Task.Id)]);
            if (parsed.GetValue(options.Json))
            {
                StewardOutput.Json(output, new
                {
                    total = all.Count,
                    tasks = items.Select(item => new { item.Task.Key, item.Task.Content, themes = tags[item.Task.Id].Select(tag => tag.Code), item.Teaching.Teaches, margin = Math.Round(item.Teaching.Margin, 4), words = item.Teaching.Words.Select(word => word.Word) }),
                });
                return;
            }

            StewardOutput.Table(output, ["teaches", "margin", "task", "themes", "words", "text"], items.Select(item => new[]
            {
                item.Teaching.Teaches.ToString("0.00", CultureInfo.InvariantCulture), item.Teaching.Margin.ToString("0.00", CultureInfo.InvariantCulture), item.Task.Key,
                string.Join(' ', tags[item.Task.Id].Select(tag => tag.Code)), string.Join(' ', item.Teaching.Words.Select(word => $"{word.Word}:{word.Tasks}")), ThemeOutput.Short(item.Task.Content),
            }));
            output.WriteLine($"{all.Count} uncertain tasks");
        });
    }
}
