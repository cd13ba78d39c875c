using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GraphTasks.Jieba;
using GraphTasks.Testing;

namespace GraphTasks.Benchmarks.Segment;

/// <summary>
/// Cutting the samples, all lines an operation; what is allocated shows that tokens cost nothing. Other segmenters are
/// compared by <c>graphtasks bench segment --peers</c>.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class SegmentBenchmarks
{
    private readonly JiebaSegmenter _segmenter;
    private readonly JiebaSegmenter _edited;
    private readonly PosTagger _tagger;
    private readonly string[] _lines;

    /// <summary>Opens the dictionary and reads the samples.</summary>
    public SegmentBenchmarks()
    {
        var folder = Repository.PathTo("dictionaries", "jieba");
        var dictionary = JiebaDictionary.Open(folder);
        _segmenter = new JiebaSegmenter(dictionary);
        _edited = new JiebaSegmenter(dictionary.WithWord("澜江二桥").WithWord("清平市"));
        _tagger = new PosTagger(dictionary, TagModel.Open(folder));
        _lines = [.. Directory.EnumerateFiles(Repository.PathTo("samples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)];
    }

    [Benchmark(Baseline = true)]
    public int Precise() => Count(_segmenter, CutMode.Precise);

    [Benchmark]
    public int PreciseWithoutHmm() => Count(_segmenter, CutMode.Precise, false);

    [Benchmark]
    public int PreciseWithUserWords() => Count(_edited, CutMode.Precise);

    [Benchmark]
    public int PreciseAsStrings() => _lines.Sum(line => _segmenter.Cut(line).Count);

    [Benchmark]
    public int Search() => Count(_segmenter, CutMode.Search);

    [Benchmark]
    public int Full() => Count(_segmenter, CutMode.Full);

    [Benchmark]
    public int Tags()
    {
        var count = 0;
        foreach (var line in _lines)
            foreach (var token in _tagger.Enumerate(line))
                count += token.Length;
        return count;
    }

    private int Count(JiebaSegmenter segmenter, CutMode mode, bool hmm = true)
    {
        var count = 0;
        foreach (var line in _lines)
            foreach (var token in segmenter.Enumerate(line, mode, hmm))
                count += token.Length;
        return count;
    }

    // The generated projects of other toolchains do not build under central package versions.
    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
