using System.Data.Common;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Themes;

/// <summary>People's labels, and what they make of the tagger's tags.</summary>
internal static class LabelTable
{
    /// <summary>The labels of a document's tasks, by the task's key.</summary>
    public static IReadOnlyDictionary<string, ThemeLabel> Of(DbConnection connection, string documentKey) =>
        Selections.ThemeLabels.Read(connection, sql => sql.Add($"WHERE l.document_key = {documentKey}")).ToDictionary(label => label.TaskKey, StringComparer.Ordinal);

    /// <summary>The labels of tasks, by the task's key.</summary>
    public static IReadOnlyDictionary<string, ThemeLabel> Of(DbConnection connection, IReadOnlyCollection<string> taskKeys) =>
        Selections.ThemeLabels.Read(connection, sql => sql.Raw("WHERE l.task_key IN ").List(taskKeys)).ToDictionary(label => label.TaskKey, StringComparer.Ordinal);

    /// <summary>Puts a label in the place of the task's former one.</summary>
    public static void Write(DbConnection connection, DbTransaction transaction, ThemeLabel x)
    {
        using var insert = new InsertCommand(connection, transaction, "theme_labels",
            ["task_key", "document_key", "content", "heading_lines", "lead_lines", "codes", "actor", "decided_at", "why"], key: "task_key");
        insert.Execute(x.TaskKey, x.DocumentKey, x.Content, x.HeadingLines, x.LeadLines, x.Codes, x.Actor, StoreText.Of(x.DecidedAt), x.Why);
    }

    /// <summary>Takes a task's label away.</summary>
    public static void Delete(DbConnection connection, DbTransaction transaction, string taskKey) =>
        new SqlText(connection).Add($"DELETE FROM theme_labels WHERE task_key = {taskKey}").Execute(transaction);

    /// <summary>
    /// The tags of a task with the person's themes in the place of the tagger's; a theme that the tagger gave too keeps its evidence.
    /// A label of another text than the task now has counts for nothing.
    /// </summary>
    public static IReadOnlyList<ThemeTag> Over(ThemeLabel? label, string content, IReadOnlyList<ThemeTag> said, IReadOnlyDictionary<string, Theme> themes)
    {
        if (label is null || label.Content != content)
            return said;
        var codes = label.Themes.Select(code => InUse(code, themes)).Distinct(StringComparer.Ordinal);
        return [.. codes.Select((code, i) => new ThemeTag
        {
            TaskId = 0,
            Ordinal = i + 1,
            Code = code,
            Top = themes[code].TopCode!,
            Primary = i == 0,
            Score = 1,
            Uncertain = false,
            DictionaryVersion = said[0].DictionaryVersion,
            EvidenceJson = ThemeEvidence.Format([
                new(label.Why, "PERSON", null, null, 0) { By = label.Actor, At = label.DecidedAt },
                .. said.FirstOrDefault(tag => tag.Code == code)?.Evidence ?? []]),
        })];
    }

    private static string InUse(string code, IReadOnlyDictionary<string, Theme> themes)
    {
        while (themes[code].ReplacedBy is { } next)
            code = next;
        return code;
    }
}
