using System.Globalization;
using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Themes;

namespace GraphTasks.Data.Search;

/// <summary>Searches the tasks: every word must be found, in the text, as a unit's name or as a theme's.</summary>
public sealed class SearchQuery
{
    /// <summary>The longest search, in UTF-16 code units.</summary>
    public const int LongestText = 200;

    private const int MostTerms = 10;
    private const int ShortestBareName = 3;

    private static readonly string[] Levels = ["省", "市", "区", "县"];

    private readonly SqlSource source;

    internal SearchQuery(SqlSource source, string text, StoredThemes themes)
    {
        this.source = source;
        if (text.Length > LongestText)
            throw new QueryException($"A search may have {LongestText} characters, and this one has {text.Length}.");
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => SearchTokens.PhrasesOf(word).Count > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (words.Length is 0 or > MostTerms)
            throw new QueryException(words.Length == 0 ? "The search has no word or character to look for." : $"A search may have {MostTerms} words, and this one has {words.Length}.");
        Terms = [.. words.Select(word => Expand(word, themes))];
    }

    /// <summary>Whether no unit or theme bears a word's name, so that the index alone knows the tasks.</summary>
    private bool IsByTextAlone => Terms.All(term => term.UnitKeys.Count == 0 && term.ThemeCodes.Count == 0);

    /// <summary>The words, with what else they mean.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>One page of what is found, the best match first; of equal ones, what was imported first.</summary>
    /// <param name="filter">Which of them; null for all.</param>
    /// <param name="page">Which page.</param>
    /// <param name="columns">What is needed of each.</param>
    public Page<FoundTask> Read(TaskFilter? filter, PageRequest page, TaskColumns columns = TaskColumns.All)
    {
        var tasks = TaskSelections.Of(columns);
        var points = IsByTextAlone ? "hit.points" : "COALESCE(hit.points, 0)";
        var selection = new Selection<FoundTask>("tasks t", $"{tasks.Columns}, {points}", r => new(tasks.Map(r), r.GetInt64(r.FieldCount - 1) / 1_000_000.0));
        return IsByTextAlone && filter is null
            // The page is known before any task is looked at: a frequent word is found in a great part of them.
            ? selection.ReadPage(source, _ => { }, OrderBy("t.id", points), CursorOf, page, sql => AddHits(sql, page), CountHits)
            : selection.ReadPage(source, sql => AddRest(sql, filter), OrderBy("t.id", points), CursorOf, page, AddFrom);
    }

    /// <summary>Counts all tasks that are found, as <see cref="StoreReader.Statistics"/> counts those of a filter.</summary>
    /// <exception cref="QueryException">No, too many or repeated dimensions are given.</exception>
    public IReadOnlyList<StatisticsRow> Statistics(TaskFilter? filter, IReadOnlyList<StatisticsDimension> dimensions, int limit) =>
        StatisticsQuery.Read(source, sql => AddConditions(sql, filter), dimensions, limit);

    /// <summary>Where the words stand in a task.</summary>
    public IReadOnlyList<Highlight> HighlightsIn(KeyTask task)
    {
        var highlights = new List<Highlight>();
        Find(SearchField.Content, [task.Content]);
        Find(SearchField.Heading, task.Headings);
        Find(SearchField.Progress, task.Progress);
        return highlights;

        void Find(SearchField field, IReadOnlyList<string> lines)
        {
            for (var line = 0; line < lines.Count; line++)
            {
                var folded = SearchFold.Of(lines[line]);
                var places = Terms.SelectMany(term => SearchRun.Cut(SearchFold.Of(term.Text)))
                    .SelectMany(run => Occurrences(folded, run.Text)).Distinct().Order();
                highlights.AddRange(places.Select(place => new Highlight(field, line, place.Start, place.End)));
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Occurrences(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            yield return (at, at + word.Length);
    }

    private static Ordering OrderBy(string id, string points) => new(id, points, Descending: true, ValueIsNumber: true, ValueIsNeverNull: true, KeyIsNumber: true);

    private static Cursor CursorOf(FoundTask found) =>
        new(Math.Round(found.Score * 1_000_000).ToString(CultureInfo.InvariantCulture), found.Task.Id.ToString(CultureInfo.InvariantCulture));

    private void AddRanked(SqlText sql) => sql.Dialect.AddRanked(sql, [.. Terms.Select(term => SearchTokens.PhrasesOf(term.Text))], IsByTextAlone);

    private void AddHits(SqlText sql, PageRequest page)
    {
        sql.Raw("(SELECT ranked.id, ranked.points FROM (");
        AddRanked(sql);
        sql.Raw(") ranked WHERE 1 = 1");
        OrderBy("ranked.id", "ranked.points").AddPage(sql, page);
        sql.Raw(") hit JOIN tasks t ON t.id = hit.id");
    }

    private int CountHits()
    {
        var sql = new SqlText(source).Raw("SELECT COUNT(*) FROM (");
        sql.Dialect.AddFound(sql, [.. Terms.SelectMany(term => SearchTokens.PhrasesOf(term.Text))]);
        return sql.Raw(") hit").Count();
    }

    private void AddFrom(SqlText sql)
    {
        sql.Raw(IsByTextAlone ? "tasks t JOIN (" : "tasks t LEFT JOIN (");
        AddRanked(sql);
        sql.Raw(") hit ON hit.id = t.id");
    }

    private void AddRest(SqlText sql, TaskFilter? filter)
    {
        if (IsByTextAlone)
            TaskConditions.Add(sql, filter);
        else
            AddConditions(sql, filter);
    }

    private void AddConditions(SqlText sql, TaskFilter? filter)
    {
        AddWords(sql);
        TaskConditions.Add(sql, filter);
    }

    private void AddWords(SqlText sql)
    {
        foreach (var term in Terms)
        {
            sql.Raw(" AND (t.id IN (");
            sql.Dialect.AddFound(sql, SearchTokens.PhrasesOf(term.Text));
            sql.Raw(")");
            if (term.UnitKeys.Count > 0)
                sql.Raw(" OR t.id IN (SELECT a.task_id FROM assignments a WHERE a.unit_key IN ").List(term.UnitKeys).Raw(")");
            if (term.ThemeCodes.Count > 0)
                sql.Raw(" OR t.id IN (SELECT g.task_id FROM theme_tags g WHERE g.code IN ").List(term.ThemeCodes).Raw(" OR g.top_code IN ").List(term.ThemeCodes).Raw(")");
            sql.Raw(")");
        }
    }

    private SearchTerm Expand(string word, StoredThemes themes)
    {
        var names = NamesOf(word);
        return new(word, UnitsNamed(names), themes.CodesOf(names));
    }

    // The name that a unit is shown by is among its recorded names.
    private List<string> UnitsNamed(string[] names) => new SqlText(source).Raw("SELECT n.unit_key FROM unit_names n WHERE n.name IN ").List(names)
        .Raw(" UNION SELECT a.unit_key FROM assignments a WHERE a.mention IN ").List(names).Raw(" AND a.unit_key IS NOT NULL ORDER BY 1").Read(row => row.GetString(0));

    // Names are asked for in any writing (發改委), and without the level that ledgers put before them: 发改委 for 市发改委.
    private static string[] NamesOf(string word)
    {
        var folded = SearchFold.Of(word);
        var names = new[] { word, folded }.Distinct();
        return [.. folded.Length < ShortestBareName ? names : names.Concat(Levels.Select(level => level + folded))];
    }
}
