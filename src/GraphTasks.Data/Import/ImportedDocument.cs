namespace GraphTasks.Data.Import;

/// <summary>What became of one document of an imported file.</summary>
/// <param name="Key">The document's key.</param>
/// <param name="Outcome">What was done.</param>
/// <param name="TaskCount">The number of its tasks.</param>
/// <param name="MentionCount">The number of printed unit names in all its tasks.</param>
/// <param name="ResolvedCount">How many of them were resolved to a body.</param>
public sealed record ImportedDocument(string Key, ImportOutcome Outcome, int TaskCount, int MentionCount, int ResolvedCount);
