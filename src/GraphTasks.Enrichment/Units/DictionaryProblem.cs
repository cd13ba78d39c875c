namespace GraphTasks.Enrichment.Units;

/// <summary>Something in the dictionary files that does not hold together.</summary>
/// <param name="File">The file's name below the dictionaries folder.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record DictionaryProblem(string File, int Line, string Problem);
