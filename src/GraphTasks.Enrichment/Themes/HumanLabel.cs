namespace GraphTasks.Enrichment.Themes;

/// <summary>The themes that a person gave a task; they outrank the tagger's and are training examples.</summary>
/// <param name="Primary">The primary sub-theme.</param>
/// <param name="Secondary">The secondary sub-themes, at most three.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record HumanLabel(string Primary, IReadOnlyList<string> Secondary, string By, DateTimeOffset At, string Reason)
{
    /// <summary>The tagging with the person's themes in place of the tagger's; a theme that the tagger gave too keeps its evidence.</summary>
    /// <param name="said">What the tagger says.</param>
    /// <param name="input">What it read.</param>
    /// <param name="vocabulary">The themes.</param>
    /// <exception cref="ArgumentException">A theme is not in the vocabulary, or stands twice.</exception>
    public ThemeTagging Over(ThemeTagging said, ThemeInput input, ThemeVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(vocabulary);
        string[] codes = [Primary, .. Secondary];
        if (codes.FirstOrDefault(code => vocabulary.Find(code) is null) is { } unknown)
            throw new ArgumentException($"'{unknown}' is not a theme", nameof(vocabulary));
        if (codes.Length > 4 || codes.Distinct(StringComparer.Ordinal).Count() != codes.Length)
            throw new ArgumentException("expected one primary and at most three other secondary themes, none of them twice");
        return said with { Tags = [.. codes.Select((code, i) => Tag(code, i == 0, said, input, vocabulary))], Margin = 1, Uncertain = false };
    }

    /// <summary>The label as a training example.</summary>
    /// <param name="document">The task's document.</param>
    /// <param name="key">The task.</param>
    /// <param name="input">What the tagger reads of it.</param>
    public LabelledTask AsExample(string document, string key, ThemeInput input) => new(document, key, input, Primary, Secondary);

    private ThemeTag Tag(string code, bool primary, ThemeTagging said, ThemeInput input, ThemeVocabulary vocabulary)
    {
        var given = said.Tags.FirstOrDefault(tag => tag.Code == code);
        var evidence = new ThemeEvidence(ThemeEvidenceSource.Person, $"{By}{(Reason.Length > 0 ? ": " + Reason : "")}", new TextSpan(0, input.Content.Length), 0);
        return new(code, vocabulary.Find(code)!.Top, primary, 1, [evidence, .. given?.Evidence ?? []], given?.Contributions ?? new Dictionary<string, double>());
    }
}
