using System.CommandLine;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Jieba;

namespace GraphTasks.Cli.Bench;

/// <summary><c>graphtasks bench</c>: measures parts of the program on this machine.</summary>
internal static class BenchVerb
{
    public static Command Create() => new("bench", "Measures parts of the program on this machine.") { Segment(), Generate() };

    private static Command Segment()
    {
        var files = new Argument<string[]>("FILE") { Description = "Text to cut, UTF-8; without any, the samples beside the program.", Arity = ArgumentArity.ZeroOrMore };
        var peers = new Option<string?>("--peers")
        {
            Description = "Run other segmenters too: the folder tests/GraphTasks.Benchmarks/peers, after its install.sh.",
            HelpName = "FOLDER",
        };
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured, from 1 to 100; the median counts.", DefaultValueFactory = _ => 5 };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 100)
                result.AddError("--rounds expects a number from 1 to 100");
        });
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("segment", "Measures cutting text into words: speed, start, memory, allocations, threads.") { files, peers, rounds, dictionaries };
        verb.SetAction(parsed =>
        {
            var folder = JiebaFiles.Folder(parsed.GetValue(dictionaries));
            using var corpus = new BenchCorpus(parsed.GetValue(files) is { Length: > 0 } named ? named : Samples());
            new SegmentBench(corpus, JiebaDictionary.Open(folder), TagModel.Open(folder), parsed.GetValue(peers), parsed.GetValue(rounds),
                parsed.InvocationConfiguration.Output).Run();
        });
        return verb;
    }

    private static Command Generate()
    {
        var tasks = new Option<int>("--tasks") { Description = "How many tasks, from 1 to 10000000.", HelpName = "NUMBER", DefaultValueFactory = _ => 100_000 };
        tasks.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 10_000_000)
                result.AddError("--tasks expects a number from 1 to 10000000");
        });
        var seed = new Option<int>("--seed") { Description = "Which ledgers are invented; the same number gives the same ones.", HelpName = "NUMBER", DefaultValueFactory = _ => 1 };
        var compare = new Option<bool>("--compare") { Description = "Insert the same rows bare as well, ledger by ledger, and print how many times as long the import takes." };
        var data = new Option<string>("--data") { Description = "The folder for the new store.", HelpName = "FOLDER", Required = true };
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("generate", "Fills a new store with invented ledgers of real places, and measures their import.") { tasks, seed, compare, data, dictionaries };
        verb.SetAction((parsed, cancellation) =>
        {
            new GenerateBench(DictionaryFolder.Find(parsed.GetValue(dictionaries)), parsed.GetRequiredValue(data), parsed.InvocationConfiguration.Output)
                .Run(parsed.GetValue(tasks), parsed.GetValue(seed), parsed.GetValue(compare), cancellation);
            return Task.FromResult(0);
        });
        return verb;
    }

    private static string[] Samples()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)]
            : throw new CommandException($"{folder}: there are no samples here; name files to cut");
    }
}
