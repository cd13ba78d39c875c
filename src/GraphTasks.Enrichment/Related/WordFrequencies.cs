namespace GraphTasks.Enrichment.Related;

/// <summary>In how many tasks of a store each word stands.</summary>
public sealed class WordFrequencies
{
    private readonly Dictionary<string, int> _tasks = new(StringComparer.Ordinal);

    /// <summary>The number of tasks counted.</summary>
    public int Tasks { get; private set; }

    /// <summary>Counts one task's words, or takes them back.</summary>
    /// <param name="words">The words; repeated ones count once.</param>
    /// <param name="remove">Whether the task leaves the store.</param>
    public void Count(IEnumerable<string> words, bool remove = false)
    {
        ArgumentNullException.ThrowIfNull(words);
        var step = remove ? -1 : 1;
        Tasks += step;
        foreach (var word in words.Distinct(StringComparer.Ordinal))
            if ((_tasks[word] = _tasks.GetValueOrDefault(word) + step) <= 0)
                _tasks.Remove(word);
    }

    /// <summary>The number of tasks that hold a word.</summary>
    public int TasksWith(string word) => _tasks.GetValueOrDefault(word);

    /// <summary>The inverse document frequency of a word, smoothed; above 0 for every word.</summary>
    public double Weight(string word) => Math.Log((Tasks + 1.0) / (TasksWith(word) + 1.0)) + 1;
}
