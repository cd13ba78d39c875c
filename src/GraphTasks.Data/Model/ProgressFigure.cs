namespace GraphTasks.Data.Model;

/// <summary>A figure of a progress report (落实情况). Names are spelt as in the public schema.</summary>
/// <param name="Line">The line of the report, from 0.</param>
/// <param name="Start">The first UTF-16 code unit in that line.</param>
/// <param name="End">The UTF-16 code unit after the last.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">The value with its scale applied.</param>
/// <param name="Precision">Half of the last printed digit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Subject">The words before it: what it counts.</param>
/// <param name="AsOf">The day that it holds for, or null.</param>
/// <param name="Planned">Whether it is planned, not reached.</param>
/// <param name="Status">What the sentence says of the schedule.</param>
public sealed record ProgressFigure(int Line, int Start, int End, string Kind, decimal Value, decimal Precision, string Unit, string Subject,
    DateOnly? AsOf, bool Planned, string Status);
