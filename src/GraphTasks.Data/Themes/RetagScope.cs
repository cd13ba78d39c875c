using System.Data.Common;
using GraphTasks.Data.Model;
using GraphTasks.Data.Search;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Themes;

/// <summary>Which tasks a change of the lexicon touches: those that hold the term, or those that carry the theme.</summary>
internal static class RetagScope
{
    /// <summary>The numbers of the next tasks that may be touched, ascending.</summary>
    public static List<long> After(DbConnection connection, StoredRetagging work, long id, int most) => work.Term is { } term
        ? TermCandidates.After(connection, term, id, most)
        : new Selection<long>("theme_tags g", "DISTINCT g.task_id", r => r.GetInt64(0))
            .Read(connection, sql => sql.Add($"WHERE g.code = {work.Theme!} AND g.task_id > {id} ORDER BY g.task_id LIMIT {most}"));

    /// <summary>How many there are.</summary>
    public static int Count(DbConnection connection, StoredRetagging work)
    {
        if (work.Term is { } term)
            return TermCandidates.Count(connection, term);
        return new SqlText(connection).Add($"SELECT COUNT(DISTINCT g.task_id) FROM theme_tags g WHERE g.code = {work.Theme!}").Count();
    }

    /// <summary>Those of the tasks that are touched indeed.</summary>
    public static IReadOnlyList<KeyTask> Touched(DbConnection connection, StoredRetagging work, IReadOnlyList<long> ids)
    {
        if (ids.Count == 0)
            return [];
        var tasks = Selections.Tasks.Read(connection, sql => sql.Raw("WHERE t.id IN ").List(ids).Raw(" ORDER BY t.id"));
        if (work.Term is { } term)
            tasks.RemoveAll(task => !TermText.Touches(term, [TermText.Normal(task.Content), .. task.Headings.Select(TermText.Normal)]));
        return tasks;
    }
}
