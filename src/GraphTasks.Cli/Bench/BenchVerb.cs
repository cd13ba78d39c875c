using System.CommandLine;
using GraphTasks.Jieba;

namespace GraphTasks.Cli.Bench;

/// <summary><c>graphtasks bench</c>: measures parts of the program on this machine.</summary>
internal static class BenchVerb
{
    public static Command Create() => new("bench", "Measures parts of the program on this machine.") { Segment() };

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

    private static string[] Samples()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)]
            : throw new CommandException($"{folder}: there are no samples here; name files to cut");
    }
}
