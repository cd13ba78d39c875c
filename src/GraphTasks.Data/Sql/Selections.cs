using System.Data.Common;
using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;

namespace GraphTasks.Data.Sql;

/// <summary>How each table is read.</summary>
internal static class Selections
{
    public static readonly Selection<KeyTask> Tasks = TaskSelections.Of(TaskColumns.All);

    public static readonly Selection<TaskChange> TaskChanges = new(
        "(SELECT t.key, t.sort_key, t.changed_version, t.updated_at, 0 AS removed FROM tasks t "
        + "UNION ALL SELECT b.key, b.sort_key, b.changed_version, b.updated_at, 1 FROM task_tombstones b) c",
        "c.key, c.sort_key, c.changed_version, c.updated_at, c.removed",
        r => new(r.GetString(0), r.GetString(1), r.GetInt64(2), StoreText.Time(r.GetString(3)), r.GetInt32(4) != 0));

    public static readonly Selection<Document> Documents = new("documents d",
        "d.key, d.title, d.issuer, d.number, d.published_on, d.period, d.year, d.jurisdiction_code, d.file_name, d.content_hash, d.imported_at, d.dictionary_version, d.task_count",
        r => new()
        {
            Key = r.GetString(0),
            Title = r.TextOrNull(1),
            Issuer = r.TextOrNull(2),
            Number = r.TextOrNull(3),
            PublishedOn = r.DateOrNull(4),
            Period = r.TextOrNull(5),
            Year = r.NumberOrNull(6),
            JurisdictionCode = r.TextOrNull(7),
            FileName = r.GetString(8),
            ContentHash = r.GetString(9),
            ImportedAt = StoreText.Time(r.GetString(10)),
            DictionaryVersion = r.GetString(11),
            TaskCount = r.GetInt32(12),
        });

    public static readonly Selection<Category> Categories = new("categories c",
        "c.key, c.document_key, c.table_no, c.parent_key, c.title, c.path_lines",
        r => new()
        {
            Key = r.GetString(0),
            DocumentKey = r.GetString(1),
            Table = r.GetInt32(2),
            ParentKey = r.TextOrNull(3),
            Title = r.GetString(4),
            PathLines = r.GetString(5),
        });

    public static readonly Selection<Assignment> Assignments = new("assignments a",
        "a.task_id, a.ordinal, a.is_lead, a.mention, a.unit_key, a.qualifier, a.score, a.method",
        r => new()
        {
            TaskId = r.GetInt64(0),
            Ordinal = r.GetInt32(1),
            Lead = r.GetBoolean(2),
            Mention = r.GetString(3),
            UnitKey = r.TextOrNull(4),
            Qualifier = r.TextOrNull(5),
            Score = r.DoubleOrNull(6),
            Method = r.TextOrNull(7),
        });

    public static readonly Selection<ThemeTag> ThemeTags = new("theme_tags g",
        "g.task_id, g.ordinal, g.code, g.top_code, g.is_primary, g.score, g.uncertain, g.evidence_json, g.dictionary_version",
        r => new()
        {
            TaskId = r.GetInt64(0),
            Ordinal = r.GetInt32(1),
            Code = r.GetString(2),
            Top = r.GetString(3),
            Primary = r.GetBoolean(4),
            Score = r.GetDouble(5),
            Uncertain = r.GetBoolean(6),
            EvidenceJson = r.GetString(7),
            DictionaryVersion = r.TextOrNull(8),
        });

    /// <summary>Theme tags without place, score and what they rest on.</summary>
    public static readonly Selection<ThemeTag> BareThemeTags = new("theme_tags g", "g.task_id, g.code, g.top_code, g.is_primary", r => new()
    {
        TaskId = r.GetInt64(0),
        Ordinal = 0,
        Code = r.GetString(1),
        Top = r.GetString(2),
        Primary = r.GetBoolean(3),
        Score = 0,
        Uncertain = false,
        EvidenceJson = "[]",
    });

    /// <summary>The units that answer for tasks, by the task's number.</summary>
    public static readonly Selection<(long TaskId, Unit Unit)> TaskUnits = new("assignments a JOIN units u ON u.key = a.unit_key",
        "a.task_id, u.key, u.name, u.kind, u.jurisdiction_code, u.derived", r => (r.GetInt64(0), UnitOf(r, 1)));

    /// <summary>No more than the keys and names of the units that answer for tasks, by the task's number.</summary>
    public static readonly Selection<(long TaskId, Unit Unit)> TaskUnitNames = new(TaskUnits.From,
        "a.task_id, u.key, u.name", r => (r.GetInt64(0), new() { Key = r.GetString(1), Name = r.GetString(2), Kind = "", Derived = false }));

    public static readonly Selection<StoredPromise> Promises = new("task_promises p", "p.task_id, p.promise_json", r => new()
    {
        TaskId = r.GetInt64(0),
        PromiseJson = r.GetString(1),
    });

    public static readonly Selection<Unit> Units = new("units u", "u.key, u.name, u.kind, u.jurisdiction_code, u.derived", r => UnitOf(r, 0));

    public static readonly Selection<UnitName> UnitNames = new("unit_names n",
        "n.unit_key, n.ordinal, n.name, n.type, n.from_year, n.to_year",
        r => new()
        {
            UnitKey = r.GetString(0),
            Ordinal = r.GetInt32(1),
            Name = r.GetString(2),
            Type = r.GetString(3),
            FromYear = r.NumberOrNull(4),
            ToYear = r.NumberOrNull(5),
        });

    public static readonly Selection<Theme> Themes = new("themes h", "h.code, h.top_code, h.name, h.name_en, h.ordinal, h.alt_labels, h.definition, h.scope_note, h.replaced_by", r => new()
    {
        Code = r.GetString(0),
        TopCode = r.TextOrNull(1),
        Name = r.GetString(2),
        NameEn = r.TextOrNull(3),
        Ordinal = r.GetInt32(4),
        AltLabels = r.TextOrNull(5),
        Definition = r.TextOrNull(6),
        ScopeNote = r.TextOrNull(7),
        ReplacedBy = r.TextOrNull(8),
    });

    public static readonly Selection<StoredDecision> Decisions = new("decisions x",
        "x.number, x.area, x.operation, x.payload_json, x.undoes, x.actor, x.decided_at, x.why, x.score, x.rank, x.version_before, x.version_after, x.base_version",
        r => new()
        {
            Number = r.GetInt32(0),
            Area = r.GetString(1),
            Operation = r.GetString(2),
            PayloadJson = r.GetString(3),
            Undoes = r.NumberOrNull(4),
            Actor = r.GetString(5),
            DecidedAt = StoreText.Time(r.GetString(6)),
            Why = r.GetString(7),
            Score = r.DoubleOrNull(8),
            Rank = r.NumberOrNull(9),
            VersionBefore = r.GetString(10),
            VersionAfter = r.GetString(11),
            BaseVersion = r.GetString(12),
        });

    public static readonly Selection<ThemeLabel> ThemeLabels = new("theme_labels l",
        "l.task_key, l.document_key, l.content, l.heading_lines, l.lead_lines, l.codes, l.actor, l.decided_at, l.why",
        r => new()
        {
            TaskKey = r.GetString(0),
            DocumentKey = r.GetString(1),
            Content = r.GetString(2),
            HeadingLines = r.TextOrNull(3),
            LeadLines = r.TextOrNull(4),
            Codes = r.GetString(5),
            Actor = r.GetString(6),
            DecidedAt = StoreText.Time(r.GetString(7)),
            Why = r.GetString(8),
        });

    public static readonly Selection<StoredRetagging> Retaggings = new("retaggings r",
        "r.number, r.term, r.theme, r.total, r.done, r.changed, r.reached_id, r.finished_at",
        r => new()
        {
            Number = r.GetInt32(0),
            Term = r.TextOrNull(1),
            Theme = r.TextOrNull(2),
            Total = r.GetInt32(3),
            Done = r.GetInt32(4),
            Changed = r.GetInt32(5),
            ReachedId = r.GetInt64(6),
            FinishedAt = r.TextOrNull(7) is { } time ? StoreText.Time(time) : null,
        });

    public static readonly Selection<ApiKey> ApiKeys = new("api_keys k", "k.id, k.name, k.role, k.key_hash, k.created_at, k.revoked_at", r => new()
    {
        Id = r.GetString(0),
        Name = r.GetString(1),
        Role = r.GetString(2),
        KeyHash = r.GetString(3),
        CreatedAt = StoreText.Time(r.GetString(4)),
        RevokedAt = r.TextOrNull(5) is { } time ? StoreText.Time(time) : null,
    });

    public static readonly Selection<Jurisdiction> Jurisdictions = new("jurisdictions j", "j.code, j.name, j.parent_code", r => new()
    {
        Code = r.GetString(0),
        Name = r.GetString(1),
        ParentCode = r.TextOrNull(2),
    });

    public static readonly Selection<AuditEntry> AuditLog = new("audit_log l", "l.number, l.at, l.actor, l.action, l.subject, l.detail", r => new()
    {
        Number = r.GetInt64(0),
        At = StoreText.Time(r.GetString(1)),
        Actor = r.GetString(2),
        Action = r.GetString(3),
        Subject = r.GetString(4),
        Detail = r.TextOrNull(5),
    });

    private static Unit UnitOf(DbDataReader r, int at) => new()
    {
        Key = r.GetString(at),
        Name = r.GetString(at + 1),
        Kind = r.GetString(at + 2),
        JurisdictionCode = r.TextOrNull(at + 3),
        Derived = r.GetBoolean(at + 4),
    };
}
