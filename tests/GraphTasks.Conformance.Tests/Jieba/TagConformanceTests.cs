using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>Words and tags the same as those of Debian's jieba.posseg.</summary>
public sealed class TagConformanceTests(JiebaFixture fixture) : IClassFixture<JiebaFixture>
{
    private readonly PosTagger _tagger = new(fixture.Dictionary, TagModel.Open(JiebaFixture.Folder));

    [PythonFact]
    public void Generated_lines_are_tagged_the_same()
    {
        var generator = new TextGenerator(99, fixture.Words);
        for (var batch = 0; batch < 10; batch++)
            Compare(Enumerable.Range(0, 500).Select(_ => generator.Line()).ToArray());
    }

    [PythonFact]
    public void Samples_are_tagged_the_same()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathTo("samples"), "*.txt").Order(StringComparer.Ordinal))
            Compare(File.ReadAllLines(file));
    }

    private void Compare(string[] texts)
    {
        var answers = fixture.Oracle.Ask(new { kind = "tag", texts = texts.Select(JiebaOracle.Mark) }).AsArray();
        for (var i = 0; i < texts.Length; i++)
            for (var hmm = 0; hmm < 2; hmm++)
                if (answers[i]![hmm] is { } expected)
                    JiebaFixture.Equal("tags", texts[i], expected.AsArray().Select(pair => $"{pair![0]}/{pair[1]}"),
                        _tagger.Cut(texts[i], hmm == 0).Select(word => $"{word.Text}/{word.Tag}"));
    }
}
