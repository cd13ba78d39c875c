namespace GraphTasks.Data.Queries;

/// <summary>The table of who answers for which task: <c>task_id</c>, <c>is_lead</c>, <c>unit_key</c>.</summary>
internal static class Duties
{
    /// <param name="expandCollectives">Whether a collective gives way to its members as of the year of the task's document; one without known members stays.</param>
    public static string Table(bool expandCollectives) => expandCollectives
        ? $"(SELECT a.task_id, a.is_lead, COALESCE(m.unit_key, a.unit_key) AS unit_key FROM assignments a {Document} LEFT JOIN {Members})"
        : "assignments";

    /// <summary>The tasks that a collective is named for, with its members: <c>a</c> the assignment, <c>m</c> the member.</summary>
    public const string ThroughCollectives = $"assignments a {Document} JOIN {Members}";

    private const string Document = "JOIN tasks ta ON ta.id = a.task_id JOIN documents da ON da.key = ta.document_key";

    private const string Members = "unit_members m ON m.collective_key = a.unit_key AND m.year = COALESCE(da.year, 0)";
}
