namespace GraphTasks.Data.Import;

/// <summary>A document that was taken out of a store.</summary>
/// <param name="Key">Its key.</param>
/// <param name="TaskCount">The number of its tasks.</param>
public sealed record RemovedDocument(string Key, int TaskCount);
