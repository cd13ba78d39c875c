using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>Token for token the same as Debian's python3-jieba in every mode.</summary>
public sealed class CutConformanceTests(JiebaFixture fixture) : IClassFixture<JiebaFixture>
{
    private readonly JiebaSegmenter _segmenter = new(fixture.Dictionary);

    [PythonFact]
    public void A_hundred_thousand_generated_lines_are_cut_the_same()
    {
        var generator = new TextGenerator(20_240_101, fixture.Words);
        foreach (var texts in JiebaOracle.Batches(100_000, generator.Line))
            CutComparison.Compare(fixture, texts, _segmenter);
    }

    [PythonFact]
    public void Samples_are_cut_the_same() => CompareFolder(Repository.PathTo("samples"));

    [SharedPythonFact]
    public void Real_ledgers_are_cut_the_same() => CompareFolder(Repository.SharedPath("documents"));

    [PythonFact]
    public void Places_are_the_same_in_code_points()
    {
        var generator = new TextGenerator(7, fixture.Words);
        var texts = Enumerable.Range(0, 2_000).Select(_ => generator.Line()).ToArray();
        var answers = fixture.Oracle.Ask(new { kind = "tokenize", texts = texts.Select(JiebaOracle.Mark) });
        for (var i = 0; i < texts.Length; i++)
            foreach (var (mode, expected) in new[] { (CutMode.Precise, answers[i]![0]!), (CutMode.Search, answers[i]![1]!) })
                JiebaFixture.Equal($"places ({mode})", texts[i], expected.AsArray().Select(place => $"{place![1]}-{place[2]}"),
                    _segmenter.Tokenize(texts[i], mode).Select(word => $"{CodePoints(texts[i], word.Start)}-{CodePoints(texts[i], word.End)}"));
    }

    private void CompareFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            foreach (var lines in File.ReadLines(file).Chunk(JiebaOracle.Batch))
                CutComparison.Compare(fixture, lines, _segmenter);
    }

    private static int CodePoints(string text, int end)
    {
        var count = 0;
        for (var i = 0; i < end; i++)
            if (!(char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1])))
                count++;
        return count;
    }
}
