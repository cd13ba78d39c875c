namespace GraphTasks.Server.Export;

/// <summary>One column of a table for spreadsheets.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="Name">The heading.</param>
/// <param name="Value">A text, a number, a date, a truth or a list of texts; null for none.</param>
/// <param name="Width">The width in a workbook, in characters.</param>
public sealed record TableColumn<T>(string Name, Func<T, object?> Value, double Width = 12);
