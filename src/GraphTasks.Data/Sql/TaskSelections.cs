using System.Data.Common;
using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;

namespace GraphTasks.Data.Sql;

/// <summary>How tasks are read: only the columns that are needed, for most are long texts.</summary>
internal static class TaskSelections
{
    // In the order in which the mapping reads them.
    private static readonly (TaskColumns Part, string Columns)[] Parts =
    [
        (TaskColumns.None, "t.id, t.key"),
        (TaskColumns.Position, "t.sort_key"),
        (TaskColumns.Document, "t.document_key"),
        (TaskColumns.Content, "t.content"),
        (TaskColumns.Heading, "t.heading_lines"),
        (TaskColumns.Deadline, "t.deadline_raw, t.deadline_date, t.deadline_kind, t.deadline_repaired"),
        (TaskColumns.People, "t.leader_lines, t.person_lines, t.remarks"),
        (TaskColumns.Progress, "t.progress_lines"),
        (TaskColumns.Place, "t.table_no, t.seq, t.start_line, t.end_line, t.category_key"),
        (TaskColumns.State, "t.unit_count, t.light, t.is_overdue, t.has_target, t.completion, t.changed_version, t.updated_at"),
    ];

    private static readonly Selection<KeyTask>?[] Made = new Selection<KeyTask>?[(int)TaskColumns.All + 1];

    /// <summary>How tasks are read with some of their columns.</summary>
    public static Selection<KeyTask> Of(TaskColumns columns) => Made[(int)columns] ??= Make(columns);

    private static Selection<KeyTask> Make(TaskColumns columns) =>
        new("tasks t", string.Join(", ", Parts.Where(part => columns.HasFlag(part.Part)).Select(part => part.Columns)), row => Read(row, columns));

    private static KeyTask Read(DbDataReader r, TaskColumns columns)
    {
        var at = 2;
        return new()
        {
            Id = r.GetInt64(0),
            Key = r.GetString(1),
            SortKey = Has(TaskColumns.Position) ? r.GetString(at++) : "",
            DocumentKey = Has(TaskColumns.Document) ? r.GetString(at++) : "",
            Content = Has(TaskColumns.Content) ? r.GetString(at++) : "",
            HeadingLines = Has(TaskColumns.Heading) ? r.TextOrNull(at++) : null,
            DeadlineRaw = Has(TaskColumns.Deadline) ? r.TextOrNull(at++) : null,
            DeadlineDate = Has(TaskColumns.Deadline) ? r.DateOrNull(at++) : null,
            DeadlineKind = Has(TaskColumns.Deadline) ? r.TextOrNull(at++) : null,
            DeadlineRepaired = Has(TaskColumns.Deadline) && r.GetBoolean(at++),
            LeaderLines = Has(TaskColumns.People) ? r.TextOrNull(at++) : null,
            PersonLines = Has(TaskColumns.People) ? r.TextOrNull(at++) : null,
            Remarks = Has(TaskColumns.People) ? r.TextOrNull(at++) : null,
            ProgressLines = Has(TaskColumns.Progress) ? r.TextOrNull(at++) : null,
            Table = Has(TaskColumns.Place) ? r.GetInt32(at++) : 0,
            Seq = Has(TaskColumns.Place) ? r.GetInt32(at++) : 0,
            StartLine = Has(TaskColumns.Place) ? r.GetInt32(at++) : 0,
            EndLine = Has(TaskColumns.Place) ? r.GetInt32(at++) : 0,
            CategoryKey = Has(TaskColumns.Place) ? r.TextOrNull(at++) : null,
            UnitCount = Has(TaskColumns.State) ? r.GetInt32(at++) : 0,
            Light = Has(TaskColumns.State) ? r.GetString(at++) : "",
            Overdue = Has(TaskColumns.State) && r.GetBoolean(at++),
            HasTarget = Has(TaskColumns.State) && r.GetBoolean(at++),
            Completion = Has(TaskColumns.State) ? r.DoubleOrNull(at++) : null,
            ChangedVersion = Has(TaskColumns.State) ? r.GetInt64(at++) : 0,
            UpdatedAt = Has(TaskColumns.State) ? StoreText.Time(r.GetString(at)) : default,
        };

        bool Has(TaskColumns part) => (columns & part) != 0;
    }
}
