using System.Data.Common;
using System.Globalization;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.Data.Search;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Themes;
using GraphTasks.Enrichment.Themes;
using Theme = GraphTasks.Data.Model.Theme;
using ThemeTag = GraphTasks.Data.Model.ThemeTag;

namespace GraphTasks.Data;

/// <summary>
/// Reads the store for one request: one connection, lent by the store, and one transaction, so that all that a request reads is of one state.
/// For one thread at a time. Methods that take several keys answer them with one query.
/// </summary>
public sealed class StoreReader : IDisposable
{
    private readonly Store store;
    private readonly ReadSession session;
    private readonly SqlSource source;
    private bool ended;

    /// <summary>Begins to read.</summary>
    /// <exception cref="DbException">The store cannot be opened or read.</exception>
    public StoreReader(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        this.store = store;
        session = store.Sessions.Rent();
        source = session.Source;
    }

    /// <summary>One page of tasks.</summary>
    /// <param name="filter">Which tasks; null for all.</param>
    /// <param name="order">In which order.</param>
    /// <param name="page">Which page.</param>
    /// <param name="columns">What is needed of each.</param>
    public Page<KeyTask> Tasks(TaskFilter? filter, TaskOrder order, PageRequest page, TaskColumns columns = TaskColumns.All)
    {
        var needed = order.Field switch
        {
            TaskOrderField.Deadline => columns | TaskColumns.Deadline,
            TaskOrderField.UnitCount => columns | TaskColumns.State,
            _ => columns,
        };
        Func<KeyTask, string?> valueOf = order.Field switch
        {
            TaskOrderField.Deadline => task => StoreText.Of(task.DeadlineDate),
            TaskOrderField.UnitCount => task => task.UnitCount.ToString(CultureInfo.InvariantCulture),
            _ => _ => null,
        };
        var ordering = order.Field switch
        {
            TaskOrderField.Deadline => new Ordering("t.sort_key", "t.deadline_date", order.Descending),
            TaskOrderField.UnitCount => new Ordering("t.sort_key", "t.unit_count", order.Descending, ValueIsNumber: true),
            _ => new Ordering("t.sort_key", Descending: order.Descending),
        };
        return TaskSelections.Of(needed).ReadPage(source, sql => TaskConditions.Add(sql, filter), ordering, task => new(valueOf(task), task.SortKey), page, count: KeptTotal.Of(source, filter));
    }

    /// <summary>Prepares a search of the tasks' texts, units and themes.</summary>
    /// <exception cref="QueryException">The text is too long, or holds nothing to look for.</exception>
    public SearchQuery Search(string text) => new(source, text, StoredThemes());

    /// <summary>The tasks with these keys, in any order.</summary>
    public IReadOnlyList<KeyTask> TasksByKey(IReadOnlyCollection<string> keys) =>
        Selections.Tasks.Read(source, sql => sql.Raw("WHERE t.key IN ").List(keys));

    /// <summary>The task at a place, or null.</summary>
    public KeyTask? TaskAt(string document, int table, int seq) => Selections.Tasks.Read(source,
        sql => sql.Add($"WHERE t.document_key = {document} AND t.table_no = {table} AND t.seq = {seq} ORDER BY t.sort_key LIMIT 1")).FirstOrDefault();

    /// <summary>
    /// One page of the tasks' last changes, the oldest change first: a task that is changed again moves to the end, so that whoever
    /// reads on from the last cursor misses nothing.
    /// </summary>
    /// <param name="since">Only changes at this time or later; null for all.</param>
    /// <param name="page">The page.</param>
    public Page<TaskChange> TaskChanges(DateTime? since, PageRequest page) => Selections.TaskChanges.ReadPage(source, sql =>
    {
        if (since is { } time)
            sql.Add($" AND c.updated_at >= {StoreText.Of(time)}");
    }, new("c.sort_key", "c.changed_version", ValueIsNumber: true, ValueIsNeverNull: true),
    change => new(change.Version.ToString(CultureInfo.InvariantCulture), change.SortKey), page);

    /// <summary>The assignments of tasks, in order within each task.</summary>
    public ILookup<long, Assignment> AssignmentsOf(IReadOnlyCollection<long> taskIds) =>
        Selections.Assignments.Read(source, sql => sql.Raw("WHERE a.task_id IN ").List(taskIds).Raw(" ORDER BY a.task_id, a.ordinal")).ToLookup(a => a.TaskId);

    /// <summary>
    /// The units that lead, or support, tasks, in order within each task; one that is named twice is there once. With
    /// <paramref name="namesOnly"/> no more than keys and names are read.
    /// </summary>
    public ILookup<long, Unit> UnitsOf(IReadOnlyCollection<long> taskIds, bool lead, bool namesOnly = false) =>
        (namesOnly ? Selections.TaskUnitNames : Selections.TaskUnits).Read(source, sql => sql.Add($"WHERE a.is_lead = {lead} AND a.task_id IN ").List(taskIds).Raw(" ORDER BY a.task_id, a.ordinal"))
            .DistinctBy(one => (one.TaskId, one.Unit.Key)).ToLookup(one => one.TaskId, one => one.Unit);

    /// <summary>The theme tags of tasks, in order within each task; without place, score, evidence and version where those are not wanted.</summary>
    public ILookup<long, ThemeTag> TagsOf(IReadOnlyCollection<long> taskIds, bool withEvidence = true) =>
        (withEvidence ? Selections.ThemeTags : Selections.BareThemeTags).Read(source, sql => sql.Raw("WHERE g.task_id IN ").List(taskIds).Raw(" ORDER BY g.task_id, g.ordinal")).ToLookup(g => g.TaskId);

    /// <summary>The tasks whose primary theme is uncertain, of very many those with the lowest scores, with what the tagger reads of each.</summary>
    public (IReadOnlyList<KeyTask> Tasks, IReadOnlyList<ThemeInput> Inputs) UncertainTasks(int most)
    {
        var ids = new Selection<long>("theme_tags g", "g.task_id", r => r.GetInt64(0)).Read(source, sql => sql.Raw("WHERE g.uncertain AND g.is_primary ORDER BY g.score, g.task_id").Add($" LIMIT {most}"));
        var tasks = ids.Chunk(PageRequest.Ceiling).SelectMany(chunk => Selections.Tasks.Read(source, sql => sql.Raw("WHERE t.id IN ").List(chunk).Raw(" ORDER BY t.id"))).ToArray();
        return (tasks, [.. tasks.Chunk(PageRequest.Ceiling).SelectMany(chunk => TagWriter.InputsOf(source, chunk))]);
    }

    /// <summary>Everything that people have labelled with themes, by the task's key: training examples.</summary>
    public IReadOnlyList<ThemeLabel> ThemeLabels() => Selections.ThemeLabels.Read(source, sql => sql.Raw("ORDER BY l.task_key"));

    /// <summary>What tasks promised and how far they are, by the task's number.</summary>
    public IReadOnlyDictionary<long, TaskPromise> PromisesOf(IReadOnlyCollection<long> taskIds) =>
        Selections.Promises.Read(source, sql => sql.Raw("WHERE p.task_id IN ").List(taskIds)).ToDictionary(p => p.TaskId, p => TaskPromise.Parse(p.PromiseJson));

    /// <summary>One page of units, by jurisdiction and key.</summary>
    public Page<Unit> Units(UnitFilter? filter, PageRequest page) => Selections.Units.ReadPage(source,
        sql => UnitConditions.Add(sql, filter), new("u.key"), unit => new(null, unit.Key), page);

    /// <summary>The units with these keys, in any order.</summary>
    public IReadOnlyList<Unit> UnitsByKey(IReadOnlyCollection<string> keys) =>
        Selections.Units.Read(source, sql => sql.Raw("WHERE u.key IN ").List(keys));

    /// <summary>The unit that bears a recorded or printed name in a jurisdiction (its code or name), or null where none or several do.</summary>
    public Unit? UnitByName(string jurisdiction, string name)
    {
        var units = Selections.Units.Read(source, sql =>
        {
            sql.Add($"WHERE (u.key IN (SELECT n.unit_key FROM unit_names n WHERE n.name = {name}) OR u.key IN (SELECT a.unit_key FROM assignments a WHERE a.mention = {name})) AND u.jurisdiction_code IN (");
            DocumentConditions.AddCodes(sql, new([jurisdiction], Below: false));
            sql.Raw(") LIMIT 2");
        });
        return units.Count == 1 ? units[0] : null;
    }

    /// <summary>The recorded names of units.</summary>
    public ILookup<string, UnitName> NamesOf(IReadOnlyCollection<string> unitKeys) =>
        Selections.UnitNames.Read(source, sql => sql.Raw("WHERE n.unit_key IN ").List(unitKeys).Raw(" ORDER BY n.unit_key, n.ordinal")).ToLookup(n => n.UnitKey);

    /// <summary>The printed names of units, most frequent first.</summary>
    public ILookup<string, UnitMention> MentionsOf(IReadOnlyCollection<string> unitKeys) =>
        new Selection<UnitMention>("assignments a", "a.unit_key, a.mention, COUNT(*)", r => new(r.GetString(0), r.GetString(1), r.GetInt32(2)))
            .Read(source, sql => sql.Raw("WHERE a.unit_key IN ").List(unitKeys).Raw(" GROUP BY a.unit_key, a.mention ORDER BY a.unit_key, COUNT(*) DESC, a.mention"))
            .ToLookup(m => m.UnitKey);

    /// <summary>One page of headings, in printed order.</summary>
    public Page<Category> Categories(CategoryFilter? filter, PageRequest page) => Selections.Categories.ReadPage(source, sql =>
    {
        if (filter?.Documents is { } documents)
            sql.Raw(" AND c.document_key IN ").List(documents);
        if (filter?.Title is { } title)
            sql.Add($" AND LOWER(c.title) LIKE {Like.Containing(title)} ESCAPE '\\'");
        if (filter?.Outermost is true)
            sql.Raw(" AND c.parent_key IS NULL");
    }, new("c.key"), category => new(null, category.Key), page);

    /// <summary>The headings with these keys, in any order.</summary>
    public IReadOnlyList<Category> CategoriesByKey(IReadOnlyCollection<string> keys) =>
        Selections.Categories.Read(source, sql => sql.Raw("WHERE c.key IN ").List(keys));

    /// <summary>The headings directly below others, by the key of the one above.</summary>
    public ILookup<string, Category> CategoriesBelow(IReadOnlyCollection<string> parentKeys) =>
        Selections.Categories.Read(source, sql => sql.Raw("WHERE c.parent_key IN ").List(parentKeys).Raw(" ORDER BY c.key")).ToLookup(c => c.ParentKey!);

    /// <summary>The outermost headings of documents, by the document's key.</summary>
    // Not IS NULL: SQLite would look through the index of all headings that have none above them.
    public ILookup<string, Category> OutermostCategories(IReadOnlyCollection<string> documentKeys) =>
        Selections.Categories.Read(source, sql => sql.Raw("WHERE COALESCE(c.parent_key, '') = '' AND c.document_key IN ").List(documentKeys).Raw(" ORDER BY c.key")).ToLookup(c => c.DocumentKey);

    /// <summary>One page of documents, by key.</summary>
    public Page<Document> Documents(DocumentFilter? filter, PageRequest page) => Selections.Documents.ReadPage(source,
        sql => DocumentConditions.Add(sql, filter), new("d.key"), document => new(null, document.Key), page);

    /// <summary>The documents with these keys, in any order.</summary>
    public IReadOnlyList<Document> DocumentsByKey(IReadOnlyCollection<string> keys) =>
        Selections.Documents.Read(source, sql => sql.Raw("WHERE d.key IN ").List(keys));

    /// <summary>The documents of jurisdictions, by the jurisdiction's code.</summary>
    public ILookup<string, Document> DocumentsOf(IReadOnlyCollection<string> jurisdictionCodes) =>
        Selections.Documents.Read(source, sql => sql.Raw("WHERE d.jurisdiction_code IN ").List(jurisdictionCodes).Raw(" ORDER BY d.key")).ToLookup(d => d.JurisdictionCode!);

    /// <summary>One page of jurisdictions, by code.</summary>
    public Page<Jurisdiction> Jurisdictions(PageRequest page) => Selections.Jurisdictions.ReadPage(source,
        _ => { }, new("j.code"), jurisdiction => new(null, jurisdiction.Code), page);

    /// <summary>The jurisdictions with these codes or names (with or without the prefecture in front of a district), in any order.</summary>
    public IReadOnlyList<Jurisdiction> JurisdictionsByKey(IReadOnlyCollection<string> codesOrNames) =>
        Selections.Jurisdictions.Read(source, sql =>
        {
            sql.Raw("WHERE ");
            DocumentConditions.AddNames(sql, codesOrNames);
        });

    /// <summary>The jurisdictions directly below others, by the code of the one above.</summary>
    public ILookup<string, Jurisdiction> JurisdictionsBelow(IReadOnlyCollection<string> parentCodes) =>
        Selections.Jurisdictions.Read(source, sql => sql.Raw("WHERE j.parent_code IN ").List(parentCodes).Raw(" ORDER BY j.code")).ToLookup(j => j.ParentCode!);

    /// <summary>One page of themes in the codebook's order: of one top theme's sub-themes, or of all.</summary>
    public Page<Theme> Themes(string? top, PageRequest page) => Selections.Themes.ReadPage(source, sql =>
    {
        if (top is not null)
            sql.Add($" AND h.top_code = {top}");
    }, new("h.code", "h.ordinal", ValueIsNumber: true), theme => new(theme.Ordinal.ToString(CultureInfo.InvariantCulture), theme.Code), page);

    /// <summary>All themes, in the codebook's order.</summary>
    public IReadOnlyList<Theme> AllThemes() => [.. ThemesByCode().Values];

    /// <summary>All themes by their code, in the codebook's order.</summary>
    public IReadOnlyDictionary<string, Theme> ThemesByCode() => StoredThemes().ByCode;

    /// <summary>
    /// Counts tasks by one to six dimensions, the greatest counts first. With <paramref name="expandCollectives"/> the members of a collective
    /// count in its place, as of the year of the task's document; a body counts once for a task, however often and by whatever words it is named.
    /// With <paramref name="countsOnly"/> the rows tell no more than the number of tasks, which is known without looking at each where documents,
    /// and at most one of themes and lights, decide.
    /// </summary>
    /// <exception cref="QueryException">No, too many or repeated dimensions are given.</exception>
    public IReadOnlyList<StatisticsRow> Statistics(TaskFilter? filter, IReadOnlyList<StatisticsDimension> dimensions, int limit, bool expandCollectives = false, bool countsOnly = false) =>
        StatisticsQuery.Read(source, filter, dimensions, limit, countsOnly, expandCollectives);

    /// <summary>The pairs of units that share most tasks: all, or those of one unit; collectives as they are named, or their members in their place.</summary>
    public IReadOnlyList<UnitPair> UnitPairs(TaskFilter? filter, string? unitKey, int limit, bool expandCollectives = false) =>
        UnitPairQuery.Read(source, filter, unitKey, expandCollectives, limit);

    /// <summary>Who changed what: the newest entries, or the newest before one of them.</summary>
    public IReadOnlyList<AuditEntry> AuditLog(int limit, long? before) => Selections.AuditLog.Read(source, sql =>
    {
        if (before is { } number)
            sql.Add($"WHERE l.number < {number}");
        sql.Add($" ORDER BY l.number DESC LIMIT {limit}");
    });

    /// <summary>One page of the names that could not be resolved, those first that settle most.</summary>
    public Page<UnresolvedName> UnresolvedNames(DictionarySet dictionaries, bool withDeferred, PageRequest page) =>
        UnitQueue.ReadPage(source, dictionaries, withDeferred, page);

    /// <summary>One page of the stewards' log, oldest first: of one area, or all.</summary>
    public Page<StoredDecision> Decisions(string? area, PageRequest page) => Selections.Decisions.ReadPage(source, sql =>
    {
        if (area is not null)
            sql.Add($" AND x.area = {area}");
    }, new("x.area", "x.number", ValueIsNumber: true), decision => new(decision.Number.ToString(CultureInfo.InvariantCulture), decision.Area), page);

    /// <summary>The number of documents, the number of tasks and the store's version.</summary>
    public (int Documents, int Tasks, long Version) State() => new Selection<(int, int, long)>("store_state s",
        "(SELECT COUNT(*) FROM documents), (SELECT COUNT(*) FROM tasks), s.version", r => (r.GetInt32(0), r.GetInt32(1), r.GetInt64(2)))
        .Read(source, _ => { })[0];

    /// <summary>Ends the reading; another request may use the connection.</summary>
    public void Dispose()
    {
        if (ended)
            return;
        ended = true;
        store.Sessions.Return(session);
    }

    private StoredThemes StoredThemes() => session.OfState(from => new StoredThemes(Selections.Themes.Read(from, sql => sql.Raw("ORDER BY h.ordinal"))));
}
