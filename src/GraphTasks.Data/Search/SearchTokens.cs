using System.Text;

namespace GraphTasks.Data.Search;

/// <summary>
/// What a task is found by: pairs of neighbouring characters and words, so that two-character words are found wherever
/// they stand, and the single characters. No segmentation can then hide a word from a search.
/// </summary>
/// <param name="Grams">Pairs of characters, and words of letters and digits, parted by spaces.</param>
/// <param name="Singles">The characters, parted by spaces.</param>
public sealed record SearchTokens(string Grams, string Singles)
{
    // Between two stretches, so that no phrase reaches from one into the next: a character for private use, which the index
    // takes as a word where it would drop a mark, and which no search can name.
    private const string Gap = " \ue000 ";

    /// <summary>What texts are found by.</summary>
    public static SearchTokens Of(params IEnumerable<string?> texts)
    {
        var (grams, singles) = (new StringBuilder(), new StringBuilder());
        foreach (var text in texts)
        {
            foreach (var run in SearchRun.Cut(SearchFold.Of(text ?? "")))
            {
                AppendGrams(grams, run);
                grams.Append(Gap);
                if (run.IsHan)
                    foreach (var character in run.Text)
                        singles.Append(Unit(character)).Append(' ');
            }
        }

        return new(grams.ToString(), singles.ToString());
    }

    /// <summary>The phrases that a task must hold in which all stretches of a text stand.</summary>
    internal static IReadOnlyList<SearchPhrase> PhrasesOf(string text) => [.. SearchRun.Cut(SearchFold.Of(text)).Select(run =>
    {
        if (run is { IsHan: true, Text: [var single] })
            return new SearchPhrase(IsSingle: true, [Unit(single)]);
        var grams = new StringBuilder();
        AppendGrams(grams, run);
        return new SearchPhrase(IsSingle: false, grams.ToString().Split(' '));
    })];

    private static void AppendGrams(StringBuilder grams, SearchRun run)
    {
        if (!run.IsHan)
        {
            grams.Append(run.Text);
            return;
        }

        for (var i = 0; i + 1 < run.Text.Length; i++)
            grams.Append(i > 0 ? " " : "").Append(Unit(run.Text[i])).Append(Unit(run.Text[i + 1]));
    }

    // Half of a character beyond the basic plane is no text of its own, so its number stands for it.
    private static string Unit(char c) => char.IsSurrogate(c) ? $"u{(int)c:x4}" : c.ToString();
}
