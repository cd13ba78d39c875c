using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units;

/// <summary>The administrative divisions of China by year, as a tree (dictionaries/divisions.tsv). Immutable.</summary>
public sealed class DivisionTable
{
    internal const string FileName = "divisions.tsv";
    internal const string SamplesFileName = "samples/divisions.tsv";
    internal const string Header = "id\tcode\tname\tlevel\tparent\tfrom\tto";

    private readonly FrozenDictionary<string, Division> _byId;
    private readonly FrozenDictionary<string, Division[]> _byName;
    private readonly FrozenDictionary<string, Division[]> _byStem;
    private readonly FrozenDictionary<string, string> _stems;
    private readonly FrozenDictionary<string, Division[]> _byParent;

    private DivisionTable(List<Division> divisions)
    {
        All = [.. divisions];
        _byId = divisions.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        _stems = divisions.SelectMany(d => d.Names).Select(n => n.Name).Distinct().ToFrozenDictionary(n => n, PlaceStem.Of, StringComparer.Ordinal);
        _byName = Index(divisions, name => name.Name.EndsWith("自治州", StringComparison.Ordinal) ? [name.Name, _stems[name.Name] + "州"]
            : name.Name.EndsWith("自治县", StringComparison.Ordinal) ? [name.Name, _stems[name.Name] + "县", _stems[name.Name] + "自治县"] : [name.Name]);
        _byStem = Index(divisions, name => [_stems[name.Name]]);
        _byParent = Index(divisions, name => [name.ParentId]);
    }

    /// <summary>All divisions in the order of their ids.</summary>
    public ImmutableArray<Division> All { get; }

    /// <summary>Reads the file's text.</summary>
    /// <param name="text">The divisions of China.</param>
    /// <param name="samples">The invented divisions of the samples, in the same form; empty where there are none.</param>
    /// <exception cref="DictionaryException">A record is malformed; the message names the line.</exception>
    public static DivisionTable Parse(string text, string samples = "")
    {
        var divisions = new List<Division>();
        foreach (var row in TsvFile.Read(FileName, text, Header).Concat(TsvFile.ReadIfAny(SamplesFileName, samples, Header)))
        {
            var name = new DivisionName(row[1], row[2], row[4], row.Year(5), row.Year(6));
            var level = Words.Level(row, 3);
            if (divisions.Count > 0 && divisions[^1].Id == row[0])
                divisions[^1] = divisions[^1] with { Names = divisions[^1].Names.Add(name) };
            else
                divisions.Add(new Division(row[0], level, [name]));
        }
        for (var i = 0; i < divisions.Count; i++)
            if (divisions[i].Names.Length > 1)
                divisions[i] = divisions[i] with { Names = [.. divisions[i].Names.OrderBy(n => n.From ?? 0)] };
        return new DivisionTable(divisions);
    }

    /// <summary>The division with this identity, or null.</summary>
    public Division? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The division that bore a GB/T 2260 code in a year, or null.</summary>
    public Division? ByCode(string code, int? year) =>
        All.FirstOrDefault(d => d.Names.Any(n => n.Code == code && n.IsValidIn(year)));

    /// <summary>
    /// The divisions that a jurisdiction's name may mean: 芜湖市, 繁昌区, 芜湖市繁昌区, 安徽省芜湖市繁昌区 or a code.
    /// More than one when the name is borne in several places; a name in force in <paramref name="year"/> goes before others.
    /// </summary>
    public IReadOnlyList<Division> Find(string jurisdiction, int? year)
    {
        if (ById(jurisdiction) is { } byId)
            return [byId];
        if (jurisdiction.Length == 6 && ByCode(jurisdiction, year) is { } byCode)
            return [byCode];
        var found = new List<Division>();
        for (var start = 0; start < jurisdiction.Length; start++)
            foreach (var division in ByName(jurisdiction[start..]))
                if (start == 0 || IsPath(jurisdiction[..start], division))
                    found.Add(division);
        if (found.Count == 0)
            found.AddRange(ByStem(jurisdiction).Where(d => d.Level != DivisionLevel.County));
        var current = found.Where(d => d.Names.Any(n => n.IsValidIn(year) && jurisdiction.EndsWith(n.Name, StringComparison.Ordinal))).ToList();
        return current.Count > 0 ? current : found;
    }

    /// <summary>The divisions directly below another in a year.</summary>
    public IEnumerable<Division> ChildrenOf(string id, int? year) =>
        _byParent.GetValueOrDefault(id, []).Where(d => d.Names.Any(n => n.ParentId == id && n.IsValidIn(year)));

    /// <summary>The division above, or null for a province.</summary>
    public Division? ParentOf(Division division, int? year)
    {
        ArgumentNullException.ThrowIfNull(division);
        return ById(division.In(year).ParentId);
    }

    /// <summary>
    /// The name that official names of its bodies begin with: the city stands before a district (芜湖市繁昌区), not before a county.
    /// </summary>
    public string FullName(Division division, int? year)
    {
        ArgumentNullException.ThrowIfNull(division);
        var name = division.In(year).Name;
        return IsDistrict(division, year) && ParentOf(division, year) is { } parent && parent.In(year).Name.EndsWith('市')
            ? parent.In(year).Name + name
            : name;
    }

    /// <summary>True for 市辖区, which 神农架林区, right under its province, is not.</summary>
    public bool IsDistrict(Division division, int? year)
    {
        ArgumentNullException.ThrowIfNull(division);
        return division.Level == DivisionLevel.County && division.In(year).Name.EndsWith('区')
            && !IsRightUnderProvince(division, year);
    }

    /// <summary>True for 省直辖: nothing stands between the division and a province, which is no municipality (直辖市).</summary>
    internal bool IsRightUnderProvince(Division division, int? year) =>
        ParentOf(division, year) is { Level: DivisionLevel.Province } province && !province.In(year).Name.EndsWith('市');

    /// <summary>The division's name without its type: 芜湖, 恩施; a name of two characters stays whole (和县).</summary>
    public string Stem(Division division, int? year)
    {
        ArgumentNullException.ThrowIfNull(division);
        return _stems[division.In(year).Name];
    }

    internal Division[] ByName(string name) => _byName.GetValueOrDefault(name, []);

    internal FrozenDictionary<string, Division[]>.AlternateLookup<ReadOnlySpan<char>> NameLookup => _byName.GetAlternateLookup<ReadOnlySpan<char>>();

    internal FrozenDictionary<string, Division[]>.AlternateLookup<ReadOnlySpan<char>> StemLookup => _byStem.GetAlternateLookup<ReadOnlySpan<char>>();

    internal bool IsBelow(Division division, string ancestorId, int? year)
    {
        for (var at = ParentOf(division, year); at is not null; at = ParentOf(at, year))
            if (at.Id == ancestorId)
                return true;
        return false;
    }

    private Division[] ByStem(string stem) => _byStem.GetValueOrDefault(stem, []);

    private bool IsPath(string path, Division division)
    {
        foreach (var name in division.Names)
        {
            var above = ById(name.ParentId);
            while (above is not null)
            {
                if (above.Names.Any(n => path == n.Name || (path.EndsWith(n.Name, StringComparison.Ordinal) && IsPath(path[..^n.Name.Length], above))))
                    return true;
                above = ById(above.Latest.ParentId);
            }
        }
        return false;
    }

    private static FrozenDictionary<string, Division[]> Index(List<Division> divisions, Func<DivisionName, string[]> keys)
    {
        var index = new Dictionary<string, List<Division>>(StringComparer.Ordinal);
        foreach (var division in divisions)
            foreach (var key in division.Names.SelectMany(keys).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(key, out var list))
                    index[key] = list = [];
                list.Add(division);
            }
        return index.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
