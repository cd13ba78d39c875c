namespace GraphTasks.Enrichment.Related;

/// <summary>A word that tells what a task is about.</summary>
/// <param name="Word">The word.</param>
/// <param name="Score">Its frequency in the task times its inverse document frequency over the store.</param>
/// <param name="Spans">Where it stands in the text, in UTF-16 code units.</param>
/// <param name="Tasks">How many tasks of the store hold it.</param>
public sealed record TaskKeyword(string Word, double Score, IReadOnlyList<TextSpan> Spans, int Tasks);
