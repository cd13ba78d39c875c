namespace GraphTasks.Enrichment.Themes;

/// <summary>An uncertain task in the steward's queue.</summary>
/// <param name="Task">The task's number.</param>
/// <param name="Teaches">How much a label would teach: its doubt times the tasks that share words which the lexicon does not know.</param>
/// <param name="Margin">The margin of its primary theme.</param>
/// <param name="Words">Those words, the most frequent first, with the number of tasks that hold them.</param>
public sealed record TeachingItem(int Task, double Teaches, double Margin, IReadOnlyList<(string Word, int Tasks)> Words);
