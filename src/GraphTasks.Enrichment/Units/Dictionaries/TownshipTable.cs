using System.Collections.Frozen;

namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>The towns, townships and sub-districts (乡级) of today by the division they lie in. Immutable.</summary>
internal sealed class TownshipTable
{
    public const string FileName = "townships.tsv";
    public const string Header = "division\tname";

    // The heads before which a name may say its people: 景哈哈尼族乡 is printed 景哈乡, too.
    private static readonly string[] Heads = ["乡", "镇"];

    private readonly FrozenDictionary<string, Township[]> _byPrintedName;
    private readonly FrozenDictionary<string, Township[]> _byDivision;

    private TownshipTable(List<Township> townships)
    {
        All = townships;
        var index = new Dictionary<string, List<Township>>(townships.Count, StringComparer.Ordinal);
        foreach (var township in townships)
        {
            Add(township.Name, township);
            if (Short(township.Name) is { } name)
                Add(name, township);
        }
        _byPrintedName = index.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);

        _byDivision = townships.GroupBy(t => t.DivisionId).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

        void Add(string name, Township township)
        {
            if (!index.TryGetValue(name, out var list))
                index[name] = list = new(1);
            list.Add(township);
        }
    }

    public IReadOnlyList<Township> All { get; }

    public static TownshipTable Parse(string text) => new([.. TsvFile.Read(FileName, text, Header).Select(r => new Township(r[0], r[1]))]);

    /// <summary>The townships, anywhere in China, that are printed so: their name, or what is left of it without its people.</summary>
    public Township[] Called(string printedName) => _byPrintedName.GetValueOrDefault(printedName, []);

    /// <summary>The townships right below a division.</summary>
    public Township[] In(string divisionId) => _byDivision.GetValueOrDefault(divisionId, []);

    private static string? Short(string name)
    {
        foreach (var head in Heads)
            if (name.EndsWith(head, StringComparison.Ordinal) && PlaceStem.WithoutPeoples(name[..^head.Length]) is var stem && stem.Length < name.Length - head.Length)
                return stem + head;
        return null;
    }
}
