using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>With the words of a user loaded, token for token the same as Debian's python3-jieba in every mode.</summary>
/// <remarks>A class of its own, so that it runs beside <see cref="CutConformanceTests"/>.</remarks>
public sealed class OwnWordsCutConformanceTests(JiebaFixture fixture) : IClassFixture<JiebaFixture>
{
    [PythonFact]
    public void A_hundred_thousand_generated_lines_are_cut_the_same()
    {
        var own = OwnWords.Load(fixture, new TextGenerator(20_240_102, fixture.Words));
        var segmenter = new JiebaSegmenter(own.Dictionary);
        foreach (var texts in JiebaOracle.Batches(100_000, own.Line))
            CutComparison.Compare(fixture, texts, segmenter, own: true);
    }
}
