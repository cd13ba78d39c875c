using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>With the words of a user loaded, words and tags the same as those of Debian's jieba.posseg.</summary>
/// <remarks>A class of its own, so that it runs beside <see cref="TagConformanceTests"/>.</remarks>
public sealed class OwnWordsTagConformanceTests(JiebaFixture fixture) : IClassFixture<JiebaFixture>
{
    [PythonFact]
    public void A_hundred_thousand_generated_lines_are_tagged_the_same()
    {
        var own = OwnWords.Load(fixture, new TextGenerator(100, fixture.Words, rareOneIn: 20));
        var tagger = new PosTagger(own.Dictionary, TagModel.Open(JiebaFixture.Folder));
        foreach (var texts in JiebaOracle.Batches(100_000, own.Line))
            TagComparison.Compare(fixture, texts, tagger, own: true);
    }
}
