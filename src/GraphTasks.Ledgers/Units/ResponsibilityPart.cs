namespace GraphTasks.Ledgers.Units;

/// <summary>A stretch of a responsibility phrase that holds one kind of value.</summary>
internal readonly record struct ResponsibilityPart(ColumnRole Role, int Start, int End);
