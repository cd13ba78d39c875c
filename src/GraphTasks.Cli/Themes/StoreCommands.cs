using System.CommandLine;
using System.Globalization;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary><c>graphtasks themes preview|queue|related|keywords</c>: the steward's and the analyst's questions over the rows of files.</summary>
internal static class StoreCommands
{
    public static Command Preview(Option<string?> folder)
    {
        var term = new Option<string>("--term") { Required = true, Description = "The term." };
        var theme = new Option<string>("--theme") { Required = true, Description = "The theme's code, or - for an exclusion." };
        var weight = new Option<double?>("--weight") { Description = "The weight that it gets; without it the term is retired." };
        var rows = Rows();
        var command = new Command("preview", "Says which tasks gain or lose which theme by a change of the lexicon, before it is made.") { term, theme, weight, rows, folder };
        command.SetAction(parsed =>
        {
            var store = Open(parsed, folder, rows);
            var (name, code) = (parsed.GetRequiredValue(term), parsed.GetRequiredValue(theme));
            var before = store.Dictionaries.Lexicon.Find(name, code);
            var after = parsed.GetValue(weight) is { } value ? new LexiconTerm(name, code, value, before?.Note ?? "") : null;
            if (code != LexiconTerm.Exclusion && store.Dictionaries.Vocabulary.Find(code) is null)
                throw new CommandException($"--theme {code}: no such theme");
            if (before is null && after is null)
                throw new CommandException($"--term {name}: it does not stand under {code}; expected --weight to add it");
            var preview = LexiconPreview.Of(store.Tagger, new LexiconEdit(name, code, before, after), store.Index, number => store.Inputs[number]);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var change in preview.Changes)
                output.WriteLine($"{store.Rows[change.Task].Key}\t{string.Join(' ', change.Gained.Select(c => "+" + c).Concat(change.Lost.Select(c => "-" + c)))}\t{change.Before} > {change.After}\t{store.Rows[change.Task].Content}");
            output.WriteLine($"{preview.Retagged} of {store.Rows.Count} tasks hold the term, {preview.Changes.Count} change");
        });
        return command;
    }

    public static Command Queue(Option<string?> folder)
    {
        var rows = Rows();
        var command = new Command("queue", "Lists the uncertain tasks, those first whose label would teach most.") { rows, folder };
        command.SetAction(parsed =>
        {
            var store = Open(parsed, folder, rows);
            var tasks = store.Inputs.Index().Select(input => (input.Index, input.Item, store.Tagger.Tag(input.Item)));
            foreach (var item in TeachingOrder.Of(tasks, store.Reader, store.Related.Frequencies, _ => false))
                parsed.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{item.Teaches:0.00}\t{item.Margin:0.00}\t{store.Rows[item.Task].Key}\t{string.Join(' ', item.Words.Select(word => $"{word.Word}:{word.Tasks}"))}\t{store.Rows[item.Task].Content}"));
        });
        return command;
    }

    public static Command Related(Option<string?> folder)
    {
        var key = new Option<string>("--key") { Required = true, Description = "The task: document/table/seq." };
        var rows = Rows();
        var command = new Command("related", "Finds the tasks of other documents with the same commitment, with reasons.") { key, rows, folder };
        command.SetAction(parsed =>
        {
            var store = Open(parsed, folder, rows);
            var wanted = parsed.GetRequiredValue(key);
            if (store.Rows.FirstOrDefault(row => row.Key == wanted) is not { } own)
                throw new CommandException($"--key {wanted}: no such task; expected document/table/seq");
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(own.Content);
            foreach (var related in store.Related.Find(wanted))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{related.Score:0.00}\t{related.Key}\t{store.Rows.First(row => row.Key == related.Key).Content}\t{string.Join("; ", related.Reasons)}"));
        });
        return command;
    }

    public static Command Keywords(Option<string?> folder)
    {
        var rows = Rows();
        var command = new Command("keywords", "Gives each task its keywords by TF-IDF over all rows.") { rows, folder };
        command.SetAction(parsed =>
        {
            var store = Open(parsed, folder, rows);
            foreach (var row in store.Rows)
                parsed.InvocationConfiguration.Output.WriteLine($"{row.Key}\t{string.Join(' ', TaskKeywords.Of(row.Content, store.Reader, store.Related.Frequencies, 6).Select(keyword => string.Create(CultureInfo.InvariantCulture, $"{keyword.Word}:{keyword.Score:0.00}")))}");
        });
        return command;
    }

    private static Argument<string[]> Rows() => new("rows") { Arity = ArgumentArity.ZeroOrMore, Description = "Row files (JSON Lines); standard input when none is given." };

    private static RowStore Open(ParseResult parsed, Option<string?> folder, Argument<string[]> rows) =>
        new(DictionaryFolder.Find(parsed.GetValue(folder)), parsed.GetValue(rows) ?? []);
}
