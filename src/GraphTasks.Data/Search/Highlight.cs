namespace GraphTasks.Data.Search;

/// <summary>A place where a search found a word.</summary>
/// <param name="Field">The text.</param>
/// <param name="Line">Which heading or line of the report, from 0; 0 in the content.</param>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="End">The UTF-16 code unit after the last.</param>
public sealed record Highlight(SearchField Field, int Line, int Start, int End);
