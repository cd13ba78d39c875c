namespace GraphTasks.Enrichment.Checks;

/// <summary>A place where a document's printed figures do not hold together.</summary>
/// <param name="Rule">The rule that found it, for example target-share, parts, told-twice or status.</param>
/// <param name="Line">The progress line, from 0; -1 where it stands in the task's own text.</param>
/// <param name="Span">The printed percentage or part, or the words that the figures contradict, within that line, in UTF-16 code units.</param>
/// <param name="Printed">What is printed; the completion in percent where words are contradicted.</param>
/// <param name="Expected">What follows from the other figures.</param>
/// <param name="Message">What is wrong, with the numbers, and which other whole would explain it.</param>
public sealed record FigureFinding(string Rule, int Line, TextSpan Span, decimal Printed, decimal Expected, string Message);
