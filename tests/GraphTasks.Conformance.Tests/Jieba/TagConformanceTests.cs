using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>Words and tags the same as those of Debian's jieba.posseg.</summary>
public sealed class TagConformanceTests(JiebaFixture fixture) : IClassFixture<JiebaFixture>
{
    private readonly PosTagger _tagger = new(fixture.Dictionary, TagModel.Open(JiebaFixture.Folder));

    [PythonFact]
    public void A_hundred_thousand_generated_lines_are_tagged_the_same()
    {
        var generator = new TextGenerator(99, fixture.Words, rareOneIn: 20);
        foreach (var texts in JiebaOracle.Batches(100_000, generator.Line))
            TagComparison.Compare(fixture, texts, _tagger);
    }

    [PythonFact]
    public void Samples_are_tagged_the_same() => CompareFolder(Repository.PathTo("samples"));

    [SharedPythonFact]
    public void Real_ledgers_are_tagged_the_same() => CompareFolder(Repository.SharedPath("documents"));

    private void CompareFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            TagComparison.Compare(fixture, File.ReadAllLines(file), _tagger);
    }
}
