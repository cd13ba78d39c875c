using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using Spectre.Console;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks import FILE...</c>: reads ledgers, derives units, themes and deadlines, and stores them.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Ledgers. A file's stem becomes its document's key; importing it again replaces the document where its text or the dictionaries have changed.",
            Arity = ArgumentArity.OneOrMore,
        };
        var data = CommonOptions.Data();
        var dictionaries = CommonOptions.Dictionaries();
        var accept = new Option<bool>("--accept") { Description = "Store a ledger however unsure its reading is." };
        var confidence = new Option<double>("--confidence")
        {
            Description = "The least mean confidence of a ledger's rows, 0 to 1; below it the ledger is refused.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => LedgerImporter.LeastConfidence,
        };
        confidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
                result.AddError("--confidence expects a number from 0 to 1");
        });
        var verb = new Command("import", "Reads ledgers (任务分解表, 完成情况表) and stores their tasks with units, themes and deadlines.") { files, data, dictionaries, accept, confidence };
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(files), parsed.GetValue(accept) ? 0 : parsed.GetValue(confidence), parsed.GetRequiredValue(data), parsed.GetValue(dictionaries),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation)));
        return verb;
    }

    private static int Run(string[] files, double leastConfidence, string data, string? dictionaries, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var folder = DictionaryFolder.Find(dictionaries);
        using var store = Store.Open(data);
        if (store.CopyBeforeUpdate is { } copy)
            output.WriteLine($"The store's tables were brought up to date; as it was before, it is kept as {copy}.");
        var importer = new LedgerImporter(store, new LiveDictionaries(store, folder), TimeProvider.System);
        var (lines, failures) = (new List<string>(), new List<string>());
        WithProgress(files.Length, advance =>
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    lines.AddRange(importer.Import(file, leastConfidence, CommonOptions.Actor).Select(document => $"{document.Key}: {Describe(document)}"));
                }
                catch (StoreException exception)
                {
                    failures.Add(exception.Message);
                }

                advance();
            }
        });
        lines.ForEach(output.WriteLine);
        failures.ForEach(failure => error.WriteLine($"graphtasks: {failure}"));
        return failures.Count == 0 ? 0 : 1;
    }

    private static string Describe(ImportedDocument document) => document.Outcome switch
    {
        ImportOutcome.Unchanged => $"unchanged, {document.TaskCount} tasks",
        ImportOutcome.Replaced => $"replaced, {Contents(document)}",
        _ => $"added, {Contents(document)}",
    };

    private static string Contents(ImportedDocument document) =>
        $"{document.TaskCount} tasks, {document.ResolvedCount} of {document.MentionCount} unit names resolved";

    private static void WithProgress(int count, Action<Action> work)
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected)
        {
            work(() => { });
            return;
        }

        AnsiConsole.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("Importing", maxValue: count);
            work(() => bar.Increment(1));
        });
    }
}
