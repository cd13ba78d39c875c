using System.Globalization;

namespace GraphTasks.Server.Export;

/// <summary>One column of the exported table of tasks.</summary>
/// <param name="Name">The heading; the name of the field in the public schema where there is one.</param>
/// <param name="Value">A text, a number, a date, a truth or a list of texts; null for none.</param>
internal sealed record TaskColumn(string Name, Func<ExportedTask, object?> Value)
{
    /// <summary>All columns, in their order.</summary>
    public static IReadOnlyList<TaskColumn> All { get; } =
    [
        new("key", row => row.Task.Key),
        new("document", row => row.Task.DocumentKey),
        new("jurisdiction", row => row.Jurisdiction),
        new("year", row => row.Document.Year),
        new("period", row => row.Document.Period),
        new("table", row => row.Task.Table),
        new("seq", row => row.Task.Seq),
        new("headingPath", row => row.Task.Headings),
        new("content", row => row.Task.Content),
        new("leadUnits", row => row.Units(lead: true)),
        new("supportingUnits", row => row.Units(lead: false)),
        new("primaryTheme", row => row.Tags.FirstOrDefault(tag => tag.Primary)?.Code),
        new("themes", row => row.Tags.Select(tag => tag.Code).ToArray()),
        new("deadline", row => row.Task.DeadlineRaw),
        new("deadlineDate", row => row.Task.DeadlineDate),
        new("light", row => row.Task.Light),
        new("completion", row => row.Task.Completion is { } percent ? (decimal)percent : null),
        new("overdue", row => row.Task.Overdue),
        new("progress", row => row.Task.Progress),
        new("remarks", row => row.Task.Remarks),
        new("startLine", row => row.Task.StartLine),
        new("endLine", row => row.Task.EndLine),
        new("dictionaryVersion", row => row.Document.DictionaryVersion),
    ];

    /// <summary>A value as a cell of a table has it.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        IReadOnlyList<string> list => string.Join(" | ", list),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
