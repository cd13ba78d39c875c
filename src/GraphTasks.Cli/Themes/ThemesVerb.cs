using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary><c>graphtasks themes …</c>: the tagger, the analyst's questions, and the stewards' decisions.</summary>
internal static class ThemesVerb
{
    public static Command Create()
    {
        var folder = CommonOptions.Dictionaries();
        var verb = new Command("themes", "Curates the themes and terms over a store; trains, measures, explains and exports the tagger.")
        {
            Train(folder), Evaluate(folder), Explain(folder), Export(folder), StoreCommands.Related(folder), StoreCommands.Keywords(folder),
        };
        foreach (var command in ThemeCommands.All(new()))
            verb.Add(command);
        return verb;
    }

    private static ThemeDictionaries Load(ParseResult parsed, Option<string?> folder) =>
        DictionarySet.LoadThemes(DictionaryFolder.Find(parsed.GetValue(folder)));

    private static (Option<string> Labels, Argument<string[]> Rows) LabelledArguments() => (
        new Option<string>("--labels") { Required = true, Description = "Labels: document/table/seq, primary, secondaries by comma; tab-separated." },
        new Argument<string[]>("rows") { Arity = ArgumentArity.ZeroOrMore, Description = "Row files (JSON Lines)." });

    private static Command Train(Option<string?> folder)
    {
        var (labels, rows) = LabelledArguments();
        var data = new Option<string?>("--data") { HelpName = "FOLDER", Description = "A store: what people corrected in it (correctThemes) is learned from as well, and outranks the labels of a task with the same key." };
        var command = new Command("train", "Learns the model's weights from labelled rows and writes them to standard output.") { labels, rows, data, folder };
        command.SetAction(result =>
        {
            var own = Load(result, folder);
            var tasks = LabelledRows.Read(result.GetValue(labels)!, result.GetValue(rows) ?? [], DictionaryFolder.Find(result.GetValue(folder)));
            if (result.GetValue(data) is { } named)
                tasks = WithCorrections(tasks, named);
            result.InvocationConfiguration.Output.Write(ThemeTrainer.Train(tasks, own.Vocabulary, own.Lexicon, own.Units, own.Words).Format());
        });
        return command;
    }

    /// <summary>The tasks with the labels of people in the place of those of the same key, and after them the other tasks that people have labelled.</summary>
    private static List<LabelledTask> WithCorrections(List<LabelledTask> tasks, string data)
    {
        using var store = Store.OpenExisting(data);
        using var reader = new StoreReader(store);
        var corrected = reader.ThemeLabels().Select(label => label.AsExample()).ToDictionary(task => task.Key, StringComparer.Ordinal);
        var joined = tasks.ConvertAll(task => corrected.Remove(task.Key, out var label) ? label : task);
        joined.AddRange(corrected.Values.OrderBy(task => task.Key, StringComparer.Ordinal));
        return joined;
    }

    private static Command Evaluate(Option<string?> folder)
    {
        var (labels, rows) = LabelledArguments();
        var leave = new Option<bool>("--leave-one-document-out") { Description = "Tag each document with a model trained on the others." };
        var errors = new Option<bool>("--errors") { Description = "List every wrong primary with its text." };
        var curve = new Option<bool>("--learning-curve") { Description = "How the figures grow with the labels: a tenth, a quarter, half and all of the other documents'." };
        var command = new Command("evaluate", "Measures the tagger on labelled rows.") { labels, rows, leave, errors, curve, folder };
        command.SetAction(result =>
        {
            var own = Load(result, folder);
            var tasks = LabelledRows.Read(result.GetValue(labels)!, result.GetValue(rows) ?? [], DictionaryFolder.Find(result.GetValue(folder)));
            if (result.GetValue(curve))
            {
                Console.Out.Write(ThemeReport.Curve(ThemeEvaluation.LearningCurve(tasks, own.Vocabulary, own.Lexicon, own.Units, own.Words, [0.1, 0.25, 0.5, 1])));
                return;
            }

            var figures = result.GetValue(leave)
                ? ThemeEvaluation.LeaveOneDocumentOut(tasks, own.Vocabulary, own.Lexicon, own.Units, own.Words)
                : ThemeEvaluation.Of(tasks, own.Tagger());
            Console.Out.Write(ThemeReport.Of(figures, result.GetValue(errors)));
        });
        return command;
    }

    private static Command Explain(Option<string?> folder)
    {
        var text = new Argument<string>("text") { Description = "The task's text." };
        var heading = new Option<string[]>("--heading") { Description = "A heading, outermost first." };
        var lead = new Option<string[]>("--lead") { Description = "A lead unit." };
        var command = new Command("explain", "Says which themes a text gets and why.") { text, heading, lead, folder };
        command.SetAction(result =>
        {
            var tagger = Load(result, folder).Tagger();
            var input = new ThemeInput(result.GetValue(text)!, result.GetValue(heading) ?? [], result.GetValue(lead) ?? []);
            Console.Out.Write(ThemeReport.Explain(tagger.Tag(input)));
        });
        return command;
    }

    private static Command Export(Option<string?> folder)
    {
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "turtle", Description = "turtle or json." };
        format.AcceptOnlyFromAmong("turtle", "json");
        var command = new Command("export", "Writes the themes as a SKOS concept scheme.") { format, folder };
        command.SetAction(result =>
        {
            var own = Load(result, folder);
            Console.Out.Write(result.GetValue(format) == "json"
                ? SkosExport.Json(own.Vocabulary, own.Lexicon.Version)
                : SkosExport.Turtle(own.Vocabulary, own.Lexicon.Version));
        });
        return command;
    }
}
