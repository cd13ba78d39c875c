using BenchmarkDotNet.Attributes;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Jieba;
using GraphTasks.Testing;

namespace GraphTasks.Benchmarks.Themes;

/// <summary>Tagging on one core.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class TaggingBenchmarks
{
    private const int Batch = 1_000;

    private ThemeInput[] _inputs = [];
    private ThemeTagger _tagger = null!;

    /// <summary>Loads the dictionaries and the invented tasks.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var vocabulary = ThemeVocabulary.Parse(Open("themes.tsv"));
        _tagger = new(vocabulary, ThemeLexicon.Parse(Open("theme-terms.tsv"), vocabulary), ThemeLexicon.Parse(Open("theme-units.tsv"), vocabulary),
            ThemeModel.Parse(Open("theme-weights.tsv")), JiebaDictionary.Open(Repository.PathTo("dictionaries", "jieba")));
        _inputs = [.. File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Themes", "invented.tsv")).Where(line => line[0] != '#')
            .Select(line => line.Split('\t')).Select(fields => new ThemeInput(fields[4], [], [fields[3]]))];
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

    private static StringReader Open(string name) => new(File.ReadAllText(Repository.PathTo("dictionaries", name)));
}
