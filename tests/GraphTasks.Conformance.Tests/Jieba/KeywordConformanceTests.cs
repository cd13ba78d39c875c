using System.Text.Json.Nodes;
using GraphTasks.Jieba;
using GraphTasks.Jieba.Keywords;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>The same keywords in the same order with the same weights, to the last bit, as jieba.analyse.</summary>
public sealed class KeywordConformanceTests : IClassFixture<JiebaFixture>
{
    private static readonly string[] Nouns = ["n", "ns", "vn"];

    private readonly JiebaFixture _fixture;
    private readonly TfIdf _tfIdf;
    private readonly TextRank _textRank;

    public KeywordConformanceTests(JiebaFixture fixture)
    {
        _fixture = fixture;
        var tagger = new PosTagger(fixture.Dictionary, TagModel.Open(JiebaFixture.Folder));
        _tfIdf = new TfIdf(tagger, IdfTable.Open(JiebaFixture.Folder));
        _textRank = new TextRank(tagger);
    }

    [PythonFact]
    public void Generated_texts_have_the_same_keywords()
    {
        var generator = new TextGenerator(2_024, _fixture.Words, rareOneIn: 20);
        for (var batch = 0; batch < 10; batch++)
            Compare(Enumerable.Range(0, 200).Select(_ => string.Join('\n', Enumerable.Range(0, generator.Next(8) + 1).Select(_ => generator.Line()))).ToArray());
    }

    [PythonFact]
    public void Samples_have_the_same_keywords() => CompareFolder(Repository.PathTo("samples"));

    [SharedPythonFact]
    public void Real_ledgers_have_the_same_keywords() => CompareFolder(Repository.SharedPath("documents"));

    // Each as a whole and line by line.
    private void CompareFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            Compare([File.ReadAllText(file), .. File.ReadLines(file)]);
    }

    private void Compare(string[] texts)
    {
        var answers = _fixture.Oracle.Ask(new { kind = "keywords", texts = texts.Select(JiebaOracle.Mark) });
        for (var i = 0; i < texts.Length; i++)
        {
            if (answers[i] is not { } answer)
                continue;
            Equal("tfIdf", _tfIdf.Extract(texts[i], 0));
            Equal("tfIdfNouns", _tfIdf.Extract(texts[i], 0, Nouns));
            Equal("tfIdfFlags", _tfIdf.Extract(texts[i], 0, Nouns, withTag: true));
            Equal("textRank", _textRank.Extract(texts[i], 0));
            Equal("textRankFlags", _textRank.Extract(texts[i], 0, withTag: true));

            void Equal(string way, List<Keyword> keywords) => JiebaFixture.Equal(way, texts[i], answer[way]!.AsArray().Select(Expected),
                keywords.Select(keyword => $"{keyword.Word}/{keyword.Tag}={BitConverter.DoubleToInt64Bits(keyword.Weight):x16}"));
        }
    }

    private static string Expected(JsonNode? keyword)
    {
        var parts = keyword!.AsArray();
        return $"{parts[0]}/{(parts.Count == 3 ? parts[1] : null)}={BitConverter.DoubleToInt64Bits(parts[^1]!.GetValue<double>()):x16}";
    }
}
