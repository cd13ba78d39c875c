namespace GraphTasks.Ledgers;

/// <summary>A place in a source file: a range of lines.</summary>
/// <param name="StartLine">The first line, counted from 1.</param>
/// <param name="EndLine">The last line, inclusive; not below <paramref name="StartLine"/>.</param>
public readonly record struct SourceLines(int StartLine, int EndLine);
