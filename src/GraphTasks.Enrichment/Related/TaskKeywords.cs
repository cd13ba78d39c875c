namespace GraphTasks.Enrichment.Related;

/// <summary>Keywords of tasks by TF-IDF over the store.</summary>
public static class TaskKeywords
{
    /// <summary>The keywords of a text, the strongest first, equals by their first place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reader">The words.</param>
    /// <param name="store">The frequencies in the store.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<TaskKeyword> Of(string text, WordReader reader, WordFrequencies store, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(store);
        var words = reader.Read(text);
        return [.. words.GroupBy(word => word.Text, StringComparer.Ordinal)
            .Select(group => new TaskKeyword(group.Key, Math.Round((double)group.Count() / words.Count * store.Weight(group.Key), 4),
                [.. group.Select(word => new TextSpan(word.Start, word.End))], store.TasksWith(group.Key)))
            .OrderByDescending(keyword => keyword.Score).ThenBy(keyword => keyword.Spans[0].Start)
            .Take(most)];
    }
}
