namespace GraphTasks.GraphQL.Language;

/// <summary>A stretch of a source, in UTF-16 code units.</summary>
/// <param name="Source">The text it belongs to.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct Location(Source Source, int Start, int End);
