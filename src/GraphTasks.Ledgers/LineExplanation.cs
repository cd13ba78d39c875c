namespace GraphTasks.Ledgers;

/// <summary>What a line of the source was read as.</summary>
/// <param name="Line">The line's number in the file, from 1.</param>
/// <param name="Row">The row that it belongs to (<c>1/12</c> for table and number), or null.</param>
/// <param name="Parts">The stretches of the line with their roles, in order, white space left out.</param>
public sealed record LineExplanation(int Line, string? Row, IReadOnlyList<(Source.SourceRole Role, string Text)> Parts);
