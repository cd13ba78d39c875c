namespace GraphTasks.Enrichment.Themes;

/// <summary>All the evidence of one task, before the model weighs it.</summary>
internal sealed class ThemeReading
{
    /// <summary>The evidence mass from which on the text counts as naming its own object (codebook rule 9).</summary>
    private const double OwnObject = 1.9;

    /// <summary>What remains of a term that only stands in a list of fields (codebook rule 10).</summary>
    private const double Listed = 0.1;
    private static readonly string[] ListEnds = ["等领域", "等方面", "等重点领域", "等各领域", "等多个领域", "等多领域"];
    private static readonly string[] NeedEnds = ["等方面难题", "等方面问题", "等方面困难", "等难题", "等问题", "等困难", "等难点", "等瓶颈", "等诉求", "等需求"];
    private readonly int _themes;

    public ThemeReading(
        ThemeInput input, ThemeVocabulary vocabulary, ThemeTermIndex terms, ThemeTermIndex units, Func<LexiconTerm, double> correction, WordCuts? words = null)
    {
        _themes = vocabulary.Themes.Count;
        Values = new double[_themes * Count];
        ClauseLeaders = [];
        Evidence = [];
        ReadText(input.Content, terms, correction, vocabulary, words);
        var alone = TextMass < OwnObject;
        for (var depth = 0; depth < input.Headings.Count; depth++)
        {
            var share = depth == input.Headings.Count - 1 ? 1.0 : 0.5;
            ReadSide(input.Headings[depth], terms, share, ThemeEvidenceSource.Heading, alone ? ThemeFeature.HeadingAlone : ThemeFeature.Heading);
        }

        for (var at = 0; at < input.LeadUnits.Count; at++)
        {
            var share = at == 0 ? 1.0 : 0.4;
            ReadSide(input.LeadUnits[at], units, share, ThemeEvidenceSource.Unit, alone ? ThemeFeature.UnitAlone : ThemeFeature.Unit);
        }
    }

    /// <summary>The number of features a theme.</summary>
    public static int Count { get; } = Enum.GetValues<ThemeFeature>().Length;

    /// <summary>The features, <see cref="Count"/> a theme.</summary>
    public double[] Values { get; }

    /// <summary>The evidence with its theme.</summary>
    public List<(int Theme, ThemeEvidence Evidence, LexiconTerm Term)> Evidence { get; }

    /// <summary>The themes that lead a clause of their own (codebook rule 10).</summary>
    public HashSet<int> ClauseLeaders { get; }

    public double TextMass { get; private set; }

    public double this[int theme, ThemeFeature feature] => Values[(theme * Count) + (int)feature];

    private void Add(int theme, ThemeFeature feature, double value) => Values[(theme * Count) + (int)feature] += value;

    private void ReadText(string content, ThemeTermIndex terms, Func<LexiconTerm, double> correction, ThemeVocabulary vocabulary, WordCuts? words)
    {
        var text = NormalizedText.Of(content);
        var hits = terms.Find(text, words?.Of(text.Characters));
        var numbered = new bool[text.ClauseCount];
        for (var at = 0; at < text.Characters.Length; at++)
        {
            numbered[text.Clauses[at]] |= char.IsAsciiDigit(text.Characters[at]);
        }

        var needs = Lists(text, NeedEnds, after: "企业");
        var fields = Lists(text, ListEnds, after: null).FindAll(field => !needs.Exists(need => need.Start < field.End && field.Start < need.End));
        List<(int Start, int End)> lists = [.. fields, .. needs];
        var clauses = new double[text.ClauseCount * _themes];
        var first = -1;
        var seen = new HashSet<LexiconTerm>();
        var macro = vocabulary.IndexOf("macro");
        foreach (var hit in hits)
        {
            if (hit.Theme < 0)
            {
                continue;
            }

            var listed = hit.Theme != macro && lists.Exists(list => hit.Start >= list.Start && hit.Start < list.End);
            var weight = (hit.Term.Weight * LengthFactor(hit.End - hit.Start) * (listed ? Listed : 1)) + (listed ? 0 : correction(hit.Term));
            var clause = text.Clauses[hit.Start];
            clauses[(clause * _themes) + hit.Theme] += weight;
            var span = new TextSpan(text.Places[hit.Start], text.Places[hit.End - 1] + 1);
            Evidence.Add((hit.Theme, new ThemeEvidence(ThemeEvidenceSource.Text, hit.Term.Term, span, weight), hit.Term));
            if (!seen.Add(hit.Term))
            {
                continue;
            }

            if (first < 0 && weight >= 1)
            {
                first = clause;
            }

            Add(hit.Theme, ThemeFeature.Text, weight);
            if (clause == first)
            {
                Add(hit.Theme, ThemeFeature.FirstClause, weight);
            }

            if (numbered[clause])
            {
                Add(hit.Theme, ThemeFeature.NumberClause, weight);
            }

            Values[(hit.Theme * Count) + (int)ThemeFeature.Strongest] = Math.Max(this[hit.Theme, ThemeFeature.Strongest], weight);
        }

        foreach (var list in fields)
        {
            var span = new TextSpan(text.Places[list.Start], text.Places[list.End - 1] + 1);
            var term = new LexiconTerm("rule 10", "macro", 3, "");
            Evidence.Add((macro, new ThemeEvidence(ThemeEvidenceSource.Rule, term.Term, span, 3), term));
            Add(macro, ThemeFeature.Text, 3);
        }

        Finish(clauses, text.ClauseCount);
    }

    private void Finish(double[] clauses, int clauseCount)
    {
        for (var theme = 0; theme < _themes; theme++)
        {
            TextMass += this[theme, ThemeFeature.Text];
        }

        for (var theme = 0; TextMass > 0 && theme < _themes; theme++)
        {
            Add(theme, ThemeFeature.Share, this[theme, ThemeFeature.Text] / TextMass);
        }

        for (var clause = 0; clause < clauseCount; clause++)
        {
            var of = clauses.AsSpan(clause * _themes, _themes);
            var best = 0;
            for (var theme = 1; theme < _themes; theme++)
            {
                best = of[theme] > of[best] ? theme : best;
            }

            if (of[best] >= OwnObject)
            {
                ClauseLeaders.Add(best);
            }
        }
    }

    private void ReadSide(string name, ThemeTermIndex terms, double share, ThemeEvidenceSource source, ThemeFeature feature)
    {
        var text = NormalizedText.Of(name);
        foreach (var hit in terms.Find(text))
        {
            if (hit.Theme >= 0)
            {
                var weight = hit.Term.Weight * share;
                Add(hit.Theme, feature, weight);
                var span = new TextSpan(text.Places[hit.Start], text.Places[hit.End - 1] + 1);
                Evidence.Add((hit.Theme, new ThemeEvidence(source, hit.Term.Term, span, weight), hit.Term));
            }
        }
    }

    private static double LengthFactor(int length) => Math.Min(1.6, 0.7 + (0.15 * length));

    /// <summary>
    /// The stretches that only list, three or more closed by a list's end: fields, as in 在产业、交通、教育等领域, or what somebody
    /// needs, as in 帮助企业解决用工、用地、融资等难题, where the task is for whom it helps and not for what he lacks.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">The words that close a list.</param>
    /// <param name="after">The word that the list must follow within its clause; null takes the clause from its start.</param>
    private static List<(int Start, int End)> Lists(NormalizedText text, string[] ends, string? after)
    {
        var lists = new List<(int, int)>();
        var all = new string(text.Characters);
        foreach (var end in ends)
        {
            for (var at = all.IndexOf(end, StringComparison.Ordinal); at >= 0; at = all.IndexOf(end, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && text.Clauses[start - 1] == text.Clauses[at])
                {
                    start--;
                }

                if (after is not null)
                {
                    var follows = all.IndexOf(after, start, at - start, StringComparison.Ordinal);
                    if (follows < 0)
                    {
                        continue;
                    }

                    start = follows + after.Length;
                }

                if (text.Characters.AsSpan(start, at - start).Count('、') >= 2)
                {
                    lists.Add((start, at + end.Length));
                }
            }
        }

        return lists;
    }
}
