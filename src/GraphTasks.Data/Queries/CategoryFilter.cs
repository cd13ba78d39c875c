namespace GraphTasks.Data.Queries;

/// <summary>Which headings.</summary>
/// <param name="Documents">Keys of documents, or null for all.</param>
/// <param name="Title">Text that the heading contains, or null.</param>
/// <param name="Outermost">Whether only outermost headings are wanted.</param>
public sealed record CategoryFilter(IReadOnlyList<string>? Documents = null, string? Title = null, bool Outermost = false);
