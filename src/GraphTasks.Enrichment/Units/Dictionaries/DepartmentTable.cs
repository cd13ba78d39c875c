using System.Collections.Frozen;

namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>
/// The archetypes of departments with the names and short forms that jurisdictions use for them, usage by region and reforms. Immutable.
/// </summary>
internal sealed class DepartmentTable
{
    public const string FileName = "departments.tsv";
    public const string Header = "archetype\tkind\tname\tforms\tlevels\tfrom\tto";
    public const string UsageFileName = "department-usage.tsv";
    public const string SamplesUsageFileName = "samples/department-usage.tsv";
    public const string UsageHeader = "scope\tlevel\tarchetype\tname";

    /// <summary>The scope of what is usual in all regions that have no usage of their own.</summary>
    public const string Everywhere = "*";

    public const string EventsFileName = "department-events.tsv";
    public const string EventsHeader = "from\tto\tyear\treform";

    private readonly FrozenDictionary<string, DepartmentRow[]> _byKey;
    private readonly FrozenDictionary<string, (string Tail, DepartmentRow Row)[]> _byLead;
    private readonly FrozenDictionary<string, DepartmentRow[]> _byArchetype;
    private readonly FrozenDictionary<(string Scope, char Level, string Archetype), string[]> _usage;
    private readonly FrozenDictionary<string, (string To, int Year)> _successors;
    private readonly FrozenSet<(string Archetype, string Name)> _regional;

    private DepartmentTable(
        List<DepartmentRow> rows,
        FrozenDictionary<(string Scope, char Level, string Archetype), string[]> usage,
        FrozenDictionary<string, (string To, int Year)> successors)
    {
        Rows = rows;
        _usage = usage;
        _regional = usage.SelectMany(u => u.Value.Select(name => (u.Key.Archetype, Name: name, u.Key.Scope))).Distinct()
            .GroupBy(u => (u.Archetype, u.Name)).Where(g => g.Count() > 1).Select(g => g.Key).ToFrozenSet();
        _successors = successors;
        _byArchetype = rows.GroupBy(r => r.Archetype).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var keys = new Dictionary<string, List<DepartmentRow>>(StringComparer.Ordinal);
        var leads = new Dictionary<string, List<(string, DepartmentRow)>>(StringComparer.Ordinal);
        foreach (var row in rows)
            foreach (var form in row.Core.Length > 0 ? row.Forms.Prepend(row.Core) : row.Forms.Concat(OfTemplate(row.Template)))
            {
                var place = form.IndexOf('~', StringComparison.Ordinal);
                if (place > 0)
                    Add(leads, form[..place], (FormKey.Of(form[(place + 1)..]), row));
                else
                    Add(keys, FormKey.Of(form.TrimStart('~')), row);
            }
        _byKey = keys.ToFrozenDictionary(p => p.Key, p => p.Value.Distinct().ToArray(), StringComparer.Ordinal);
        _byLead = leads.ToFrozenDictionary(p => p.Key, p => p.Value.Distinct().ToArray(), StringComparer.Ordinal);
        LongestLead = leads.Keys.Max(k => k.Length);
    }

    public IReadOnlyList<DepartmentRow> Rows { get; }

    public int LongestLead { get; }

    public IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>Reads the files' texts.</summary>
    /// <param name="departments">The archetypes.</param>
    /// <param name="usage">What regions use.</param>
    /// <param name="samples">What the invented places of the samples use, in the same form; empty where there are none.</param>
    /// <param name="events">The reforms.</param>
    public static DepartmentTable Parse(string departments, string usage, string samples, string events)
    {
        var rows = new List<DepartmentRow>();
        foreach (var row in TsvFile.Read(FileName, departments, Header))
            rows.Add(new DepartmentRow(rows.Count, row[0], Words.Kind(row, 1), row[2], row.List(3), row[4], row.Year(5), row.Year(6), row.Line));
        var usages = TsvFile.Read(UsageFileName, usage, UsageHeader).Concat(TsvFile.ReadIfAny(SamplesUsageFileName, samples, UsageHeader))
            .GroupBy(r => (r[0], r[1][0], r[2]))
            .ToFrozenDictionary(g => g.Key, g => g.Select(r => r[3]).ToArray());
        var successors = TsvFile.Read(EventsFileName, events, EventsHeader)
            .ToFrozenDictionary(r => r[0], r => (r[1], r.Year(2) ?? throw r.Error("the year is missing")), StringComparer.Ordinal);
        return new DepartmentTable(rows, usages, successors);
    }

    public DepartmentRow[] ByKey(string key) => _byKey.GetValueOrDefault(key, []);

    public (string Tail, DepartmentRow Row)[] ByLead(string lead) => _byLead.GetValueOrDefault(lead, []);

    public DepartmentRow[] OfArchetype(string archetype) => _byArchetype.GetValueOrDefault(archetype, []);

    public string[] Usage(string scope, char level, string archetype) => _usage.GetValueOrDefault((scope, level, archetype), []);

    /// <summary>Whether several regions are known to use a full name as the rule; what one alone uses casts no doubt elsewhere.</summary>
    public bool IsRegional(DepartmentRow row) => _regional.Contains((row.Archetype, row.Template));

    public (string To, int Year)? SuccessorOf(string archetype) => _successors.TryGetValue(archetype, out var to) ? to : null;

    // The fixed words around the places of a template are a form too: 国家税务总局{place}税务局 is read as 国家税务总局~税务局, and
    // {city}公安局{stem}分局, whose first place has been read by then, as 公安局~分局.
    private static IEnumerable<string> OfTemplate(string template)
    {
        var pieces = template.Split('{', '}').Where((_, i) => i % 2 == 0).ToArray();
        if (pieces.Length is not (2 or 3))
            yield break;
        var tail = template.Contains("{party}", StringComparison.Ordinal) ? "委" + pieces[1] : pieces[1];
        var branch = pieces[0].Length == 0 && pieces.Length == 3 ? "~" + pieces[2] : "";
        var lead = pieces[0].Length == 0 || pieces[0] == "中共" ? "" : pieces[0] + "~";
        if (lead.Length + tail.Length > 1)
            yield return lead + tail + branch;
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(value);
    }
}
