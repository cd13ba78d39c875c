namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>The towns, townships and sub-districts (乡级) of today by the division they lie in. Immutable.</summary>
internal sealed class TownshipTable
{
    public const string FileName = "townships.tsv";
    public const string Header = "division\tname";

    // The heads before which a name may say its people: 景哈哈尼族乡 is printed 景哈乡, too.
    private static readonly string[] Heads = ["乡", "镇"];

    // Not frozen: freezing so many names takes longer than it ever saves.
    private readonly Dictionary<string, List<Township>> _byPrintedName;
    private readonly Dictionary<string, List<Township>> _byDivision = new(StringComparer.Ordinal);

    private TownshipTable(List<Township> townships)
    {
        _byPrintedName = new(townships.Count, StringComparer.Ordinal);
        foreach (var township in townships)
        {
            Add(_byDivision, township.DivisionId, township);
            Add(_byPrintedName, township.Name, township);
            if (Short(township.Name) is { } name)
                Add(_byPrintedName, name, township);
        }
    }

    public static TownshipTable Parse(string text) => new([.. TsvFile.Read(FileName, text, Header).Select(r => new Township(r[0], r[1]))]);

    /// <summary>The townships, anywhere in China, that are printed so: their name, or what is left of it without its people.</summary>
    public IReadOnlyList<Township> Called(string printedName) => _byPrintedName.GetValueOrDefault(printedName, []);

    /// <summary>The townships right below a division.</summary>
    public IReadOnlyList<Township> In(string divisionId) => _byDivision.GetValueOrDefault(divisionId, []);

    private static void Add(Dictionary<string, List<Township>> index, string key, Township township)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = new(1);
        list.Add(township);
    }

    private static string? Short(string name)
    {
        foreach (var head in Heads)
            if (name.EndsWith(head, StringComparison.Ordinal) && PlaceStem.WithoutPeoples(name[..^head.Length]) is var stem && stem.Length < name.Length - head.Length)
                return stem + head;
        return null;
    }
}
