namespace GraphTasks.GraphQL.Language;

/// <summary>A place in a source as people count it. See https://spec.graphql.org/September2025/#sec-Errors.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The UTF-16 code unit within the line, from 1.</param>
public readonly record struct SourceLocation(int Line, int Column);
