using System.Text.Json.Nodes;
using GraphTasks.Jieba;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>Compares a segmenter with Debian's python3-jieba, token for token in every mode.</summary>
internal static class CutComparison
{
    /// <summary>Fails at the first text that is cut otherwise.</summary>
    /// <param name="fixture">The oracle.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="segmenter">What is compared.</param>
    /// <param name="own">Whether the oracle is to use the words that it was given last.</param>
    public static void Compare(JiebaFixture fixture, string[] texts, JiebaSegmenter segmenter, bool own = false)
    {
        var answers = fixture.Oracle.Ask(new { kind = "cut", own, texts = texts.Select(JiebaOracle.Mark) });
        for (var i = 0; i < texts.Length; i++)
        {
            Compare("precise", CutMode.Precise, true);
            Compare("noHmm", CutMode.Precise, false);
            Compare("full", CutMode.Full, true);
            Compare("search", CutMode.Search, true);
            Compare("searchNoHmm", CutMode.Search, false);

            void Compare(string way, CutMode mode, bool hmm) =>
                JiebaFixture.Equal(way, texts[i], Words(answers[i]![way]!), segmenter.Cut(texts[i], mode, hmm));
        }
    }

    private static IEnumerable<string> Words(JsonNode node) => node.AsArray().Select(word => word!.GetValue<string>());
}
