using GraphTasks.Jieba;

namespace GraphTasks.Enrichment.Themes;

/// <summary>
/// Gives a task its policy themes (政策主题) by the codebook: the lexicon finds the evidence, a linear model weighs it.
/// Deterministic, thread-safe, and without any state of its own.
/// </summary>
public sealed class ThemeTagger
{
    private readonly ThemeTermIndex _terms;
    private readonly ThemeTermIndex _units;
    private readonly double[] _weights;
    private readonly double[] _biases;
    private readonly Dictionary<LexiconTerm, double> _corrections;
    private readonly WordCuts? _words;
    private readonly int _fallback;

    /// <summary>Compiles a tagger.</summary>
    /// <param name="vocabulary">The themes.</param>
    /// <param name="lexicon">The terms looked for in texts and headings.</param>
    /// <param name="units">The parts of units' names that tell their remit.</param>
    /// <param name="model">The weights.</param>
    /// <param name="words">The words that texts are cut into; null takes a term wherever its characters stand.</param>
    public ThemeTagger(ThemeVocabulary vocabulary, ThemeLexicon lexicon, ThemeLexicon units, ThemeModel model, JiebaDictionary? words = null)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(model);
        (Vocabulary, Lexicon, Units, Model, Words) = (vocabulary, lexicon, units, model, words);
        _words = words is null ? null : new WordCuts(words, lexicon.Terms.Select(term => term.Term));
        _terms = new ThemeTermIndex(lexicon.Terms, vocabulary);
        _units = new ThemeTermIndex(units.Terms, vocabulary);
        _weights = WeightsOf(model);
        _biases = BiasesOf(model, vocabulary);
        _corrections = CorrectionsOf(model, lexicon);
        _fallback = Math.Max(0, vocabulary.IndexOf("integrity"));
    }

    private ThemeTagger(ThemeTagger other, ThemeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        (Vocabulary, Lexicon, Units, Model, Words) = (other.Vocabulary, other.Lexicon, other.Units, model, other.Words);
        (_terms, _units, _words, _fallback) = (other._terms, other._units, other._words, other._fallback);
        _weights = WeightsOf(model);
        _biases = BiasesOf(model, Vocabulary);
        _corrections = CorrectionsOf(model, Lexicon);
    }

    /// <summary>The themes.</summary>
    public ThemeVocabulary Vocabulary { get; }

    /// <summary>The lexicon.</summary>
    public ThemeLexicon Lexicon { get; }

    /// <summary>The units' remits.</summary>
    public ThemeLexicon Units { get; }

    /// <summary>The weights.</summary>
    public ThemeModel Model { get; }

    /// <summary>The words that texts are cut into, or null.</summary>
    public JiebaDictionary? Words { get; }

    /// <summary>The same tagger with other weights; nothing is compiled anew.</summary>
    /// <param name="model">The weights.</param>
    public ThemeTagger With(ThemeModel model) => new(this, model);

    /// <summary>Tags a task.</summary>
    public ThemeTagging Tag(ThemeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var reading = Read(input);
        var probabilities = Probabilities(Scores(reading));
        var (best, second) = Leaders(probabilities);
        var witnessed = Witnessed(reading, probabilities) ?? _fallback;
        if (best != witnessed)
        {
            (best, second) = (witnessed, best);
        }

        var tags = new List<ThemeTag> { Describe(reading, best, true, probabilities[best], input) };
        foreach (var theme in Secondaries(reading, best))
        {
            tags.Add(Describe(reading, theme, false, probabilities[theme], input));
        }

        var margin = Math.Max(0, probabilities[best] - probabilities[second]);
        return new ThemeTagging(tags, Vocabulary.Themes[second].Code, margin, margin < Model["uncertain"], Lexicon.Version);
    }

    internal static string CorrectionName(LexiconTerm term) => $"term:{term.Theme}:{term.Term}";

    internal ThemeReading Read(ThemeInput input) =>
        new(input, Vocabulary, _terms, _units, term => _corrections.GetValueOrDefault(term), _words);

    internal double[] Scores(ThemeReading reading)
    {
        var scores = new double[_biases.Length];
        for (var theme = 0; theme < scores.Length; theme++)
        {
            // A retired theme has left the race; its terms speak for the one in its place.
            scores[theme] = Vocabulary.Themes[theme].Deprecated ? double.NegativeInfinity : _biases[theme];
            for (var feature = 0; feature < _weights.Length; feature++)
            {
                scores[theme] += _weights[feature] * reading.Values[(theme * _weights.Length) + feature];
            }
        }

        return scores;
    }

    internal static double[] Probabilities(double[] scores)
    {
        var top = scores.Max();
        var result = Array.ConvertAll(scores, score => Math.Exp(score - top));
        var sum = result.Sum();
        return Array.ConvertAll(result, value => value / sum);
    }

    /// <summary>Themes besides the primary that lead a clause of their own and are not much weaker (codebook rules 2 and 10).</summary>
    internal IEnumerable<int> Secondaries(ThemeReading reading, int primary)
    {
        var least = Model["secondary"] * Math.Max(reading[primary, ThemeFeature.Text], 1);
        return reading.ClauseLeaders
            .Where(theme => theme != primary && reading[theme, ThemeFeature.Text] >= least)
            .OrderByDescending(theme => reading[theme, ThemeFeature.Text]).ThenBy(theme => theme)
            .Take(3);
    }

    private static double[] WeightsOf(ThemeModel model) => [.. Enum.GetValues<ThemeFeature>().Select(feature => model["feature:" + feature])];

    private static double[] BiasesOf(ThemeModel model, ThemeVocabulary vocabulary) => [.. vocabulary.Themes.Select(theme => model["bias:" + theme.Code])];

    private static Dictionary<LexiconTerm, double> CorrectionsOf(ThemeModel model, ThemeLexicon lexicon) =>
        lexicon.Terms.Select(term => (term, value: model[CorrectionName(term)])).Where(pair => pair.value != 0).ToDictionary(pair => pair.term, pair => pair.value);

    private static (int Best, int Second) Leaders(double[] values)
    {
        var (best, second) = values[0] >= values[1] ? (0, 1) : (1, 0);
        for (var at = 2; at < values.Length; at++)
        {
            (best, second) = values[at] > values[best] ? (at, best) : values[at] > values[second] ? (best, at) : (best, second);
        }

        return (best, second);
    }

    /// <summary>
    /// The likeliest theme that anything speaks for; null where nothing does. A theme that leads by its bias alone would be a tag
    /// without evidence, and the codebook's rule 7 is for tasks that nothing fits.
    /// </summary>
    private static int? Witnessed(ThemeReading reading, double[] probabilities)
    {
        int? best = null;
        foreach (var item in reading.Evidence)
        {
            if (best is null || probabilities[item.Theme] > probabilities[best.Value] || (probabilities[item.Theme] == probabilities[best.Value] && item.Theme < best))
            {
                best = item.Theme;
            }
        }

        return best;
    }

    private ThemeTag Describe(ThemeReading reading, int theme, bool primary, double probability, ThemeInput input)
    {
        var evidence = reading.Evidence.Where(item => item.Theme == theme).Select(item => item.Evidence)
            .OrderBy(item => item.Source).ThenBy(item => item.Span.Start).ToList();
        if (evidence.Count == 0)
        {
            evidence.Add(new ThemeEvidence(ThemeEvidenceSource.Rule, "rule 7", new TextSpan(0, input.Content.Length), 0));
        }

        var contributions = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var feature in Enum.GetValues<ThemeFeature>())
        {
            var value = _weights[(int)feature] * reading[theme, feature];
            if (value != 0)
            {
                contributions.Add(feature.ToString(), value);
            }
        }

        if (_biases[theme] != 0)
        {
            contributions.Add("Bias", _biases[theme]);
        }

        var concept = Vocabulary.Themes[theme];
        return new ThemeTag(concept.Code, concept.Top, primary, probability, evidence, contributions);
    }
}
