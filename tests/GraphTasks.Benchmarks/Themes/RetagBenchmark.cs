using System.Diagnostics;
using System.Globalization;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Themes;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Testing;
using ThemeTag = GraphTasks.Data.Model.ThemeTag;

namespace GraphTasks.Benchmarks.Themes;

/// <summary>
/// <c>retag [TASKS]</c>: what it costs to tag anew after one term's change, in stores of a tenth of the tasks and of all of them
/// (1,000,000 unless told), for terms that 10 to 10,000 tasks hold. It grows with the holders and not with the store.
/// </summary>
internal static class RetagBenchmark
{
    private const int DocumentSize = 10_000;

    private static readonly (string Term, int Holders)[] Terms = [("低空物流枢纽", 10), ("量子通信干线", 100), ("氢能重卡示范", 1_000), ("零碳园区试点", 10_000)];

    public static void Run(string? tasks)
    {
        var all = tasks is null ? 1_000_000 : int.Parse(tasks, CultureInfo.InvariantCulture);
        var dictionaries = DictionarySet.LoadThemes(DictionaryFolder.Find(Path.Combine(Repository.Root, "dictionaries")));
        foreach (var count in new[] { all / 10, all })
        {
            var folder = Directory.CreateTempSubdirectory("graphtasks-");
            try
            {
                using var store = Store.Open(folder.FullName);
                Fill(store, count, dictionaries.Tagger());
                foreach (var (term, holders) in Terms)
                    Measure(store, count, dictionaries, term, holders);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static void Measure(Store store, int count, ThemeDictionaries dictionaries, string term, int holders)
    {
        var lexicon = dictionaries.Lexicon.Apply(new(term, "manufacturing", null, new LexiconTerm(term, "manufacturing", 6, "")), out _);
        var tagger = (dictionaries with { Lexicon = lexicon }).Tagger();
        tagger.Tag(new ThemeInput(term));
        var watch = Stopwatch.StartNew();
        using (var connection = store.Connect())
        using (var transaction = store.BeginWriting(connection))
        {
            Retagger.Queue(connection, transaction, holders, term, null);
            transaction.Commit();
        }

        var retagger = new Retagger(store, TimeProvider.System);
        StoredRetagging? done = null;
        while (retagger.Step(tagger, "benchmark") is { } step)
            done = step;
        var time = watch.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} tasks\t{done!.Done} looked at\t{done.Changed} changed\t{time.TotalMilliseconds:0} ms\t{time.TotalMicroseconds / Math.Max(1, done.Done):0} µs a task"));
    }

    private static void Fill(Store store, int count, ThemeTagger tagger)
    {
        var texts = File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Themes", "invented.tsv"))
            .Where(line => line[0] != '#').Select(line => line.Split('\t')[4]).ToArray();
        var tags = texts.Select(text => StoredTags.Of(tagger.Tag(new ThemeInput(text)))).ToArray();
        var writer = new FileWriter(store, TimeProvider.System);
        using (var connection = store.Connect())
        using (var transaction = store.BeginWriting(connection))
        {
            ThemeSeeder.Write(connection, transaction, tagger.Vocabulary);
            transaction.Commit();
        }

        for (var start = 0; start < count; start += DocumentSize)
        {
            var document = string.Create(CultureInfo.InvariantCulture, $"bench-{start / DocumentSize:000}");
            writer.Write(new()
            {
                FileName = document, ContentHash = document, DictionaryVersion = "benchmark", DocumentJurisdictions = new Dictionary<string, string>(),
                Jurisdictions = [], Units = [], UnitNames = [], Collectives = [],
                Rows = [.. Enumerable.Range(start, Math.Min(DocumentSize, count - start)).Select(i => Row(document, i, start, count, texts, tags))],
            }, "benchmark");
        }
    }

    private static EnrichedRow Row(string document, int i, int start, int count, string[] texts, IReadOnlyList<ThemeTag>[] tags) => new()
    {
        Row = new()
        {
            Document = new() { Id = document },
            Table = 1,
            Seq = i - start + 1,
            // The holders lie evenly over the whole store.
            Content = texts[i % texts.Length] + string.Concat(Terms.Where(term => i % (count / term.Holders) == 0).Select(term => $"建设{term.Term}。")),
            Source = new(1, 1),
        },
        Tags = tags[i % texts.Length],
    };
}
