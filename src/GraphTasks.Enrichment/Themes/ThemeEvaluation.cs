using GraphTasks.Jieba;

namespace GraphTasks.Enrichment.Themes;

/// <summary>The tagger measured against labels.</summary>
/// <param name="Tasks">The number of tasks.</param>
/// <param name="PrimaryAccuracy">The share of tasks whose primary sub-theme is right.</param>
/// <param name="TopMacroF1">The mean F1 of the top themes that have support, multi-label.</param>
/// <param name="Tops">The scores of the top themes.</param>
/// <param name="Subs">The scores of the sub-themes, multi-label.</param>
/// <param name="Errors">The tasks whose primary is wrong, with what was said, widest margin first.</param>
public sealed record ThemeEvaluation(
    int Tasks, double PrimaryAccuracy, double TopMacroF1, IReadOnlyList<ThemeScore> Tops, IReadOnlyList<ThemeScore> Subs,
    IReadOnlyList<(LabelledTask Task, ThemeTagging Said)> Errors)
{
    /// <summary>Measures a tagger on labelled tasks.</summary>
    public static ThemeEvaluation Of(IReadOnlyList<LabelledTask> tasks, ThemeTagger tagger)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(tagger);
        return Of([.. tasks.Select(task => (task, tagger.Tag(task.Input)))], tagger.Vocabulary);
    }

    /// <summary>
    /// Measures by leave-one-document-out (split by document, never by row): each document is tagged by a model trained on the others.
    /// </summary>
    public static ThemeEvaluation LeaveOneDocumentOut(
        IReadOnlyList<LabelledTask> tasks, ThemeVocabulary vocabulary, ThemeLexicon lexicon, ThemeLexicon units, JiebaDictionary? words = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return HeldOut(tasks, vocabulary, lexicon, units, words, 1);
    }

    /// <summary>
    /// How the figures grow with the labels: leave-one-document-out with a share of the other documents' labels, spread evenly over them.
    /// </summary>
    /// <param name="tasks">Labelled tasks of two documents or more.</param>
    /// <param name="vocabulary">The themes.</param>
    /// <param name="lexicon">The terms.</param>
    /// <param name="units">The units' remits.</param>
    /// <param name="words">The words that texts are cut into.</param>
    /// <param name="shares">The shares, above 0 and at most 1.</param>
    public static IReadOnlyList<(double Share, ThemeEvaluation Figures)> LearningCurve(
        IReadOnlyList<LabelledTask> tasks, ThemeVocabulary vocabulary, ThemeLexicon lexicon, ThemeLexicon units, JiebaDictionary? words, IReadOnlyList<double> shares)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(shares);
        return [.. shares.Select(share => (share, HeldOut(tasks, vocabulary, lexicon, units, words, share)))];
    }

    private static ThemeEvaluation HeldOut(
        IReadOnlyList<LabelledTask> tasks, ThemeVocabulary vocabulary, ThemeLexicon lexicon, ThemeLexicon units, JiebaDictionary? words, double share)
    {
        var bare = new ThemeTagger(vocabulary, lexicon, units, new ThemeModel([]), words);
        var said = new List<(LabelledTask, ThemeTagging)>();
        foreach (var held in tasks.GroupBy(task => task.Document))
        {
            // Every k-th label, so that each document and each part of it is there.
            var known = tasks.Where(task => task.Document != held.Key).Where((_, i) => (int)((i + 1) * share) > (int)(i * share)).ToArray();
            var tagger = bare.With(ThemeTrainer.Train(known, vocabulary, lexicon, units, words));
            said.AddRange(held.Select(task => (task, tagger.Tag(task.Input))));
        }

        return Of(said, vocabulary);
    }

    private static ThemeEvaluation Of(List<(LabelledTask Task, ThemeTagging Said)> pairs, ThemeVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        string Top(string code) => vocabulary.Find(code)?.Top ?? code;
        var right = pairs.Count(pair => pair.Said.Primary.Code == pair.Task.Primary);
        var subs = Score(pairs, vocabulary.Themes.Select(theme => theme.Code), code => code);
        var tops = Score(pairs, TopTheme.All.Select(top => top.Code), Top);
        var supported = tops.Where(score => score.Support > 0).ToList();
        var errors = pairs.Where(pair => pair.Said.Primary.Code != pair.Task.Primary).OrderByDescending(pair => pair.Said.Margin).ToList();
        return new ThemeEvaluation(
            pairs.Count, pairs.Count == 0 ? 0 : (double)right / pairs.Count,
            supported.Count == 0 ? 0 : supported.Average(score => score.F1), tops, subs, errors);
    }

    private static List<ThemeScore> Score(
        List<(LabelledTask Task, ThemeTagging Said)> pairs, IEnumerable<string> codes, Func<string, string> level)
    {
        var sets = pairs.Select(pair => (
            Due: pair.Task.Secondary.Prepend(pair.Task.Primary).Select(level).ToHashSet(StringComparer.Ordinal),
            Given: pair.Said.Tags.Select(tag => level(tag.Code)).ToHashSet(StringComparer.Ordinal))).ToList();
        return [.. codes.Select(code => new ThemeScore(
            code,
            sets.Count(set => set.Due.Contains(code) && set.Given.Contains(code)),
            sets.Count(set => !set.Due.Contains(code) && set.Given.Contains(code)),
            sets.Count(set => set.Due.Contains(code) && !set.Given.Contains(code))))];
    }
}
