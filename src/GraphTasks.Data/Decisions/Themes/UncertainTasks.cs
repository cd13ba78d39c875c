using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>The uncertain tasks of a store, ordered by what a person's label would teach. Kept until the store changes; safe for several threads.</summary>
public sealed class UncertainTasks
{
    /// <summary>How many uncertain tasks are ordered, at most: those of the lowest score.</summary>
    public const int MostTasks = 20_000;

    private readonly Lock reading = new();
    private (long Store, string Dictionaries, IReadOnlyList<UncertainTask> Items)? kept;

    /// <summary>The queue as a reader sees the store, the most instructive first.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="dictionaries">The dictionaries in force.</param>
    public IReadOnlyList<UncertainTask> Of(StoreReader reader, DictionarySet dictionaries)
    {
        var version = reader.State().Version;
        lock (reading)
        {
            if (kept is not { } one || one.Store != version || one.Dictionaries != dictionaries.Version)
                kept = one = (version, dictionaries.Version, Read(reader, dictionaries));
            return one.Items;
        }
    }

    private static IReadOnlyList<UncertainTask> Read(StoreReader reader, DictionarySet dictionaries)
    {
        var (tasks, inputs) = reader.UncertainTasks(MostTasks);
        // A word teaches by the uncertain tasks that hold it: the others are told without it.
        var frequencies = new WordFrequencies();
        foreach (var input in inputs)
            frequencies.Count(dictionaries.Words.Read(input.Content).Select(word => word.Text));
        return [.. TeachingOrder.Of(inputs.Index().Select(input => (input.Index, input.Item, dictionaries.Tagger.Tag(input.Item))), dictionaries.Words, frequencies, _ => false)
            .Select(item => new UncertainTask(tasks[item.Task], item)).OrderByDescending(item => item.Teaching.Teaches).ThenBy(item => item.Task.Key, StringComparer.Ordinal)];
    }
}
