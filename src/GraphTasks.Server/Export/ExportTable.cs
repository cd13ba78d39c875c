namespace GraphTasks.Server.Export;

/// <summary>A table to be exported.</summary>
/// <typeparam name="T">What a row is made of.</typeparam>
/// <param name="Columns">The columns, in their order.</param>
/// <param name="Rows">The rows, read as they are written.</param>
internal sealed record ExportTable<T>(IReadOnlyList<TableColumn<T>> Columns, IEnumerable<T> Rows);
