using GraphTasks.Jieba;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>Compares a tagger with Debian's jieba.posseg, word for word and tag for tag, with and without the hidden Markov model.</summary>
internal static class TagComparison
{
    /// <summary>Fails at the first text that is tagged otherwise.</summary>
    /// <param name="fixture">The oracle.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="tagger">What is compared.</param>
    /// <param name="own">Whether the oracle is to use the words that it was given last.</param>
    public static void Compare(JiebaFixture fixture, string[] texts, PosTagger tagger, bool own = false)
    {
        var answers = fixture.Oracle.Ask(new { kind = "tag", own, texts = texts.Select(JiebaOracle.Mark) });
        for (var i = 0; i < texts.Length; i++)
            for (var hmm = 0; hmm < 2; hmm++)
                if (answers[i]![hmm] is { } expected)
                    JiebaFixture.Equal("tags", texts[i], expected.AsArray().Select(pair => $"{pair![0]}/{pair[1]}"),
                        tagger.Cut(texts[i], hmm == 0).Select(word => $"{word.Text}/{word.Tag}"));
    }
}
