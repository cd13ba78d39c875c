using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>Words and tags the same as those of Debian's jieba.posseg.</summary>
public sealed class TagConformanceTests(JiebaFixture fixture) : IClassFixture<JiebaFixture>
{
    private const int Batch = 2_000;

    private readonly PosTagger _tagger = new(fixture.Dictionary, TagModel.Open(JiebaFixture.Folder));

    [PythonFact]
    public void Two_hundred_thousand_generated_lines_are_tagged_the_same()
    {
        var generator = new TextGenerator(99, fixture.Words, rareOneIn: 20);
        for (var done = 0; done < 100_000; done += Batch)
            Compare(Enumerable.Range(0, Batch).Select(_ => generator.Line()).ToArray(), _tagger);
        var own = OwnWords.Load(fixture, generator);
        var tagger = new PosTagger(own.Dictionary, TagModel.Open(JiebaFixture.Folder));
        for (var done = 0; done < 100_000; done += Batch)
            Compare(Enumerable.Range(0, Batch).Select(_ => own.Line()).ToArray(), tagger, own: true);
    }

    [PythonFact]
    public void Samples_are_tagged_the_same() => CompareFolder(Repository.PathTo("samples"));

    [SharedPythonFact]
    public void Real_ledgers_are_tagged_the_same() => CompareFolder(Repository.SharedPath("documents"));

    private void CompareFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            Compare(File.ReadAllLines(file), _tagger);
    }

    private void Compare(string[] texts, PosTagger tagger, bool own = false)
    {
        var answers = fixture.Oracle.Ask(new { kind = "tag", own, texts = texts.Select(JiebaOracle.Mark) });
        for (var i = 0; i < texts.Length; i++)
            for (var hmm = 0; hmm < 2; hmm++)
                if (answers[i]![hmm] is { } expected)
                    JiebaFixture.Equal("tags", texts[i], expected.AsArray().Select(pair => $"{pair![0]}/{pair[1]}"),
                        tagger.Cut(texts[i], hmm == 0).Select(word => $"{word.Text}/{word.Tag}"));
    }
}
