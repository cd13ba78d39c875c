using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>One line of a flattened table.</summary>
/// <param name="Line">The line's index in the source.</param>
/// <param name="Span">Its text, trimmed; empty for a blank cell.</param>
/// <param name="Gap">The number of empty lines before it: 0 inside a paragraph, 1 between two, 2 where one or more were lost.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="AfterHeading">Whether a heading in a row of its own stands before it, so that it begins a row.</param>
/// <param name="Text">The same number for the same text where it is short enough to be compared with other cells, else -1.</param>
internal readonly record struct Fragment(int Line, SourceSpan Span, byte Gap, bool AfterHeading, CellKind Kind, int Text);
