namespace GraphTasks.Data.Model;

/// <summary>A place where a task's printed figures do not hold together.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Line">The line of the report, from 0; -1 in the task's own text.</param>
/// <param name="Start">The first UTF-16 code unit in that line.</param>
/// <param name="End">The UTF-16 code unit after the last.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Expected">What follows from the other figures.</param>
/// <param name="Message">What is wrong, with the numbers.</param>
public sealed record FigureInconsistency(string Rule, int Line, int Start, int End, decimal Printed, decimal Expected, string Message);
