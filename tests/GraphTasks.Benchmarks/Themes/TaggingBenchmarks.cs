using BenchmarkDotNet.Attributes;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Jieba;
using GraphTasks.Testing;

namespace GraphTasks.Benchmarks.Themes;

/// <summary>Tagging on one core, and the preview of one term's change in a store of a million tasks.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class TaggingBenchmarks
{
    private const int Tasks = 1_000_000;
    private const int Batch = 1_000;

    private ThemeInput[] _inputs = [];
    private ThemeTagger _tagger = null!;
    private TaskTextIndex _index = new();

    /// <summary>Loads the dictionaries and builds the store: invented tasks, one of every 5,000 of which holds the term.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var vocabulary = ThemeVocabulary.Parse(Open("themes.tsv"));
        _tagger = new(vocabulary, ThemeLexicon.Parse(Open("theme-terms.tsv"), vocabulary), ThemeLexicon.Parse(Open("theme-units.tsv"), vocabulary),
            ThemeModel.Parse(Open("theme-weights.tsv")), JiebaDictionary.Open(Repository.PathTo("dictionaries", "jieba")));
        _inputs = [.. File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Themes", "invented.tsv")).Where(line => line[0] != '#')
            .Select(line => line.Split('\t')).Select(fields => new ThemeInput(fields[4], [], [fields[3]]))];
        _index = new();
        for (var task = 0; task < Tasks; task++)
            _index.Add(TextOf(task));
    }

    /// <summary>Tags a thousand tasks.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public int Tag()
    {
        var tags = 0;
        for (var task = 0; task < Batch; task++)
            tags += _tagger.Tag(_inputs[task % _inputs.Length]).Tags.Count;
        return tags;
    }

    /// <summary>Finds out what a new term would change: 200 of a million tasks hold it.</summary>
    [Benchmark]
    public int Preview() => LexiconPreview.Of(_tagger, new LexiconEdit("量子龙舟", "innovation", null, new LexiconTerm("量子龙舟", "innovation", 3, "")), _index, Input).Changes.Count;

    private ThemeInput Input(int task) => new(TextOf(task), [], _inputs[task % _inputs.Length].LeadUnits);

    private string TextOf(int task) => task % 5_000 == 0 ? "推进量子龙舟项目," + _inputs[task % _inputs.Length].Content : _inputs[task % _inputs.Length].Content;

    private static StringReader Open(string name) => new(File.ReadAllText(Repository.PathTo("dictionaries", name)));
}
