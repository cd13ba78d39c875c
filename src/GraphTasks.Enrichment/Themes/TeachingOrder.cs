using GraphTasks.Enrichment.Related;

namespace GraphTasks.Enrichment.Themes;

/// <summary>Orders uncertain tasks by what a person's label would teach.</summary>
public static class TeachingOrder
{
    private const int MostWords = 3;

    /// <summary>The uncertain tasks, the most instructive first, equals by number; tasks that a person has labelled are left out.</summary>
    /// <param name="tasks">The tasks with their number, what the tagger read and what it said.</param>
    /// <param name="reader">The words.</param>
    /// <param name="store">In how many tasks each word stands.</param>
    /// <param name="labelled">Whether a person has labelled the task of a number.</param>
    public static IReadOnlyList<TeachingItem> Of(
        IEnumerable<(int Task, ThemeInput Input, ThemeTagging Said)> tasks, WordReader reader, WordFrequencies store, Func<int, bool> labelled)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(labelled);
        return [.. tasks.Where(task => task.Said.Uncertain && !labelled(task.Task)).Select(task => Item(task.Task, task.Input, task.Said, reader, store))
            .OrderByDescending(item => item.Teaches).ThenBy(item => item.Task)];
    }

    private static TeachingItem Item(int task, ThemeInput input, ThemeTagging said, WordReader reader, WordFrequencies store)
    {
        var known = said.Tags.SelectMany(tag => tag.Evidence).Where(item => item.Source == ThemeEvidenceSource.Text).Select(item => item.Span).ToArray();
        var words = reader.Read(input.Content).Where(word => !known.Any(span => span.Start < word.End && word.Start < span.End))
            .Select(word => word.Text).Distinct(StringComparer.Ordinal).Select(word => (word, store.TasksWith(word)))
            .OrderByDescending(word => word.Item2).ThenBy(word => word.word, StringComparer.Ordinal).Take(MostWords).ToArray();
        return new(task, Math.Round((1 - said.Margin) * (1 + words.Sum(word => Math.Log2(1 + word.Item2))), 4), said.Margin, words);
    }
}
