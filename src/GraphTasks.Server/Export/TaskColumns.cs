namespace GraphTasks.Server.Export;

/// <summary>The columns of the table of tasks; a column is called as the field of the public schema where there is one.</summary>
internal static class TaskColumns
{
    /// <summary>All columns, in their order.</summary>
    public static IReadOnlyList<TableColumn<ExportedTask>> All { get; } =
    [
        new("key", row => row.Task.Key),
        new("document", row => row.Task.DocumentKey),
        new("jurisdiction", row => row.Jurisdiction),
        new("year", row => row.Document.Year),
        new("period", row => row.Document.Period),
        new("table", row => row.Task.Table),
        new("seq", row => row.Task.Seq),
        new("headingPath", row => row.Task.Headings),
        new("content", row => row.Task.Content, Width: 48),
        new("leadUnits", row => row.Units(lead: true), Width: 24),
        new("supportingUnits", row => row.Units(lead: false), Width: 24),
        new("primaryTheme", row => row.Tags.FirstOrDefault(tag => tag.Primary)?.Code),
        new("themes", row => row.Tags.Select(tag => tag.Code).ToArray()),
        new("deadline", row => row.Task.DeadlineRaw),
        new("deadlineDate", row => row.Task.DeadlineDate),
        new("light", row => row.Task.Light),
        new("completion", row => row.Task.Completion is { } percent ? (decimal)percent : null),
        new("overdue", row => row.Task.Overdue),
        new("progress", row => row.Task.Progress, Width: 48),
        new("remarks", row => row.Task.Remarks),
        new("startLine", row => row.Task.StartLine),
        new("endLine", row => row.Task.EndLine),
        new("dictionaryVersion", row => row.Document.DictionaryVersion),
    ];
}
