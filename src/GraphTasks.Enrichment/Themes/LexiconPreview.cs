namespace GraphTasks.Enrichment.Themes;

/// <summary>What an edit of the lexicon would do to the whole store, found by tagging only the tasks that hold the edited term.</summary>
/// <param name="Retagged">How many tasks were tagged anew.</param>
/// <param name="Changes">Those whose themes change, in the order of their numbers.</param>
public sealed record LexiconPreview(int Retagged, IReadOnlyList<ThemeChange> Changes)
{
    /// <summary>Previews an edit.</summary>
    /// <param name="before">The tagger of today.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="index">The texts of the store; headings and units are added by the caller where they hold the term.</param>
    /// <param name="inputs">What the tagger reads of the task of a number.</param>
    /// <exception cref="InvalidOperationException">The edit does not fit today's lexicon.</exception>
    public static LexiconPreview Of(ThemeTagger before, LexiconEdit edit, TaskTextIndex index, Func<int, ThemeInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(inputs);
        var after = new ThemeTagger(before.Vocabulary, before.Lexicon.Apply(edit, out _), before.Units, before.Model, before.Words);
        var holders = index.Holding(edit.Term);
        return new(holders.Count, [.. holders.Select(number => Compare(number, before.Tag(inputs(number)), after.Tag(inputs(number)))).OfType<ThemeChange>()]);
    }

    private static ThemeChange? Compare(int task, ThemeTagging before, ThemeTagging after)
    {
        var had = before.Tags.Select(tag => tag.Code).ToArray();
        var has = after.Tags.Select(tag => tag.Code).ToArray();
        return had.SequenceEqual(has) ? null : new(task, [.. has.Except(had)], [.. had.Except(has)], before.Primary.Code, after.Primary.Code);
    }
}
