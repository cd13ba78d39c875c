using System.Data.Common;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Themes;
using Theme = GraphTasks.Data.Model.Theme;
using ThemeTag = GraphTasks.Data.Model.ThemeTag;

namespace GraphTasks.Data.Themes;

/// <summary>Tags stored tasks anew and writes what is different.</summary>
internal static class TagWriter
{
    private static readonly string[] Columns = ["task_id", "ordinal", "code", "top_code", "is_primary", "score", "uncertain", "dictionary_version", "evidence_json"];

    /// <summary>Tags tasks anew; people's labels outrank the tagger.</summary>
    /// <returns>How many have other tags than before.</returns>
    public static int Retag(
        DbConnection connection, DbTransaction transaction, IReadOnlyList<KeyTask> tasks, ThemeTagger tagger, string version, long raised, DateTime now)
    {
        var themes = ThemesOf(connection);
        var labels = LabelTable.Of(connection, [.. tasks.Select(task => task.Key)]);
        long[] ids = [.. tasks.Select(task => task.Id)];
        var before = Selections.ThemeTags.Read(connection, sql => sql.Raw("WHERE g.task_id IN ").List(ids).Raw(" ORDER BY g.task_id, g.ordinal")).ToLookup(tag => tag.TaskId);
        var changed = new List<long>();
        var documents = new HashSet<string>(StringComparer.Ordinal);
        using var rows = Rows(connection, transaction);
        foreach (var (task, input) in tasks.Zip(InputsOf(connection, tasks)))
        {
            var said = StoredTags.Of(tagger.Tag(input)).Select(tag => tag with { TaskId = task.Id, DictionaryVersion = version }).ToArray();
            var after = LabelTable.Over(labels.GetValueOrDefault(task.Key), task.Content, said, themes);
            if (before[task.Id].Select(Essence).SequenceEqual(after.Select(Essence)))
                continue;
            changed.Add(task.Id);
            documents.Add(task.DocumentKey);
            new SqlText(connection).Add($"DELETE FROM theme_tags WHERE task_id = {task.Id}").Execute(transaction);
            foreach (var tag in after)
                Add(rows, task.Id, tag);
        }

        rows.Flush();
        if (changed.Count > 0)
            new SqlText(connection).Add($"UPDATE tasks SET changed_version = {raised}, updated_at = {StoreText.Of(now)} WHERE id IN ").List(changed).Execute(transaction);
        CountWriter.Renew(connection, transaction, documents);
        return changed.Count;
    }

    /// <summary>What the tagger reads of stored tasks, in their order.</summary>
    public static IEnumerable<ThemeInput> InputsOf(SqlSource source, IReadOnlyList<KeyTask> tasks)
    {
        var leads = Selections.Assignments.Read(source,
            sql => sql.Raw("WHERE a.is_lead AND a.task_id IN ").List(tasks.Select(task => task.Id)).Raw(" ORDER BY a.task_id, a.ordinal")).ToLookup(a => a.TaskId, a => a.Mention);
        return tasks.Select(task => new ThemeInput(task.Content, task.Headings, [.. leads[task.Id]]));
    }

    /// <summary>All themes of the store by their code.</summary>
    public static IReadOnlyDictionary<string, Theme> ThemesOf(DbConnection connection) =>
        Selections.Themes.Read(connection, sql => sql.Raw("ORDER BY h.ordinal")).ToDictionary(theme => theme.Code, StringComparer.Ordinal);

    /// <summary>Begins to write tags; <see cref="Add"/> takes each.</summary>
    public static IRowWriter Rows(DbConnection connection, DbTransaction transaction) => SqlDialect.Of(connection).Rows(connection, transaction, "theme_tags", Columns);

    public static void Add(IRowWriter rows, long taskId, ThemeTag x) =>
        rows.Add(taskId, x.Ordinal, x.Code, x.Top, x.Primary, x.Score, x.Uncertain, x.DictionaryVersion, x.EvidenceJson);

    // A tag that is the same but for the version needs no writing.
    private static (int, string, double, bool, string) Essence(ThemeTag tag) => (tag.Ordinal, tag.Code, tag.Score, tag.Uncertain, tag.EvidenceJson);
}
