namespace GraphTasks.Data.Model;

/// <summary>A quantified target (量化指标) of a task, with the figure that answers it and its light. Names are spelt as in the public schema.</summary>
/// <param name="Indicator">What is measured; empty where neither text nor heading names it.</param>
/// <param name="Comparator">How the value is to stand to the number, <c>NONE_STATED</c> where the text states no target.</param>
/// <param name="Value">The number with its scale applied, the lower end of a range; null where none is printed.</param>
/// <param name="Upper">The upper end of a range, or null.</param>
/// <param name="Unit">The unit, or empty.</param>
/// <param name="Scale">What the printed number was multiplied with.</param>
/// <param name="Base">What the number is counted from.</param>
/// <param name="Strive">Whether the text only strives for it (力争).</param>
/// <param name="Reference">What it is compared with, or null.</param>
/// <param name="Period">The period as printed, or null.</param>
/// <param name="Start">The first UTF-16 code unit in the task's content.</param>
/// <param name="End">The UTF-16 code unit after the last.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Figure">Which of the task's figures answers it, from 0, or null.</param>
/// <param name="AnswerScore">How sure that is, from 0 to 1, or null.</param>
/// <param name="AnswerReason">Why, or null.</param>
/// <param name="Verdict">The light with its reasons.</param>
public sealed record PromisedTarget(string Indicator, string Comparator, decimal? Value, decimal? Upper, string Unit, decimal Scale, string Base, bool Strive,
    string? Reference, string? Period, int Start, int End, string Rule, int? Figure, double? AnswerScore, string? AnswerReason, StoredVerdict Verdict);
