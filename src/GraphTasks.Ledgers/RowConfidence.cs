namespace GraphTasks.Ledgers;

/// <summary>How sure the reading of a row is.</summary>
/// <param name="Table">The table's number.</param>
/// <param name="Seq">The row's number.</param>
/// <param name="Line">The line that it begins on.</param>
/// <param name="Confidence">From 0 to 1: below 0.5 something is missing, below 0.8 a unit or a number is doubtful.</param>
public readonly record struct RowConfidence(int Table, int Seq, int Line, double Confidence);
