using GraphTasks.Jieba;

namespace GraphTasks.Enrichment.Themes;

/// <summary>
/// Learns the linear model's weights: softmax regression on the primary theme by stochastic gradient in fixed order,
/// held near the defaults by an L2 penalty, so that the lexicon leads and few labels only correct it.
/// </summary>
public static class ThemeTrainer
{
    private const int Epochs = 12;
    private const double FeatureRate = 0.002;
    private const double BiasRate = 0.02;
    private const double TermRate = 0.10;
    private const double TermLimit = 1.5;

    /// <summary>Trains on labelled tasks; the same tasks in the same order give the same model.</summary>
    /// <exception cref="ArgumentException">A task's primary theme is not in the vocabulary.</exception>
    public static ThemeModel Train(
        IReadOnlyList<LabelledTask> tasks, ThemeVocabulary vocabulary, ThemeLexicon lexicon, ThemeLexicon units, JiebaDictionary? words = null)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var bare = new ThemeTagger(vocabulary, lexicon, units, new ThemeModel([]), words);
        var readings = tasks.Select(task => bare.Read(task.Input)).ToList();
        var gold = tasks.Select(task => vocabulary.IndexInUse(task.Primary)).ToList();
        if (gold.IndexOf(-1) is var unknown and >= 0)
        {
            throw new ArgumentException($"'{tasks[unknown].Primary}' of {tasks[unknown].Key} is not a theme.", nameof(tasks));
        }

        var names = Enum.GetNames<ThemeFeature>();
        var weights = names.Select(name => ThemeModel.Defaults["feature:" + name]).ToArray();
        var biases = new double[vocabulary.Themes.Count];
        var corrections = new SortedDictionary<string, double>(StringComparer.Ordinal);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var at = 0; at < readings.Count; at++)
            {
                Step(readings[at], gold[at], weights, biases, corrections);
            }
        }

        var learned = names.Select((name, at) => KeyValuePair.Create("feature:" + name, Math.Max(0, weights[at])))
            .Concat(biases.Select((value, at) => KeyValuePair.Create("bias:" + vocabulary.Themes[at].Code, value)))
            .Concat(corrections.Where(pair => Math.Abs(pair.Value) >= 0.005))
            .ToList();
        return WithThreshold(learned, tasks, bare);
    }

    private static void Step(ThemeReading reading, int gold, double[] weights, double[] biases, SortedDictionary<string, double> corrections)
    {
        var scores = new double[biases.Length];
        for (var theme = 0; theme < scores.Length; theme++)
        {
            scores[theme] = biases[theme];
            for (var feature = 0; feature < weights.Length; feature++)
            {
                scores[theme] += weights[feature] * reading.Values[(theme * weights.Length) + feature];
            }
        }

        foreach (var (theme, _, term) in reading.Evidence.Where(item => item.Evidence.Source == ThemeEvidenceSource.Text))
        {
            scores[theme] += corrections.GetValueOrDefault(ThemeTagger.CorrectionName(term)) * weights[0];
        }

        var probabilities = ThemeTagger.Probabilities(scores);
        for (var theme = 0; theme < scores.Length; theme++)
        {
            var gradient = (theme == gold ? 1 : 0) - probabilities[theme];
            biases[theme] += BiasRate * (gradient - (0.02 * biases[theme]));
            for (var feature = 0; feature < weights.Length; feature++)
            {
                weights[feature] += FeatureRate * gradient * reading.Values[(theme * weights.Length) + feature];
            }
        }

        foreach (var (theme, _, term) in reading.Evidence.Where(item => item.Evidence.Source == ThemeEvidenceSource.Text))
        {
            var name = ThemeTagger.CorrectionName(term);
            var gradient = (theme == gold ? 1 : 0) - probabilities[theme];
            var value = corrections.GetValueOrDefault(name);
            corrections[name] = Math.Clamp(value + (TermRate * (gradient - (0.05 * value))), -TermLimit, TermLimit);
        }
    }

    private static ThemeModel WithThreshold(
        List<KeyValuePair<string, double>> learned, IReadOnlyList<LabelledTask> tasks, ThemeTagger bare)
    {
        ThemeModel? best = null;
        var top = -1.0;
        for (var step = 4; step <= 18; step++)
        {
            var model = new ThemeModel(learned.Append(KeyValuePair.Create("secondary", step * 0.1)));
            var figures = ThemeEvaluation.Of(tasks, bare.With(model));
            if (figures.TopMacroF1 > top + 0.0005)
            {
                (best, top) = (model, figures.TopMacroF1);
            }
        }

        return best ?? new ThemeModel(learned);
    }
}
