using System.CommandLine;
using System.Globalization;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Related;

namespace GraphTasks.Cli.Themes;

/// <summary><c>graphtasks themes related|keywords</c>: the analyst's questions over the rows of files.</summary>
internal static class StoreCommands
{
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
