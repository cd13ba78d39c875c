namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>The names of the towns, townships and sub-districts (乡级) of today by the division right above them. Immutable.</summary>
internal sealed class TownshipTable
{
    public const string FileName = "townships.tsv";
    public const string Header = "division\tname";

    // Not frozen: freezing so many names takes longer than it ever saves.
    private readonly Dictionary<string, List<string>> _byDivision = new(StringComparer.Ordinal);

    public static TownshipTable Parse(string text)
    {
        var table = new TownshipTable();
        foreach (var row in TsvFile.Read(FileName, text, Header))
        {
            if (!table._byDivision.TryGetValue(row[0], out var names))
                table._byDivision[row[0]] = names = [];
            names.Add(row[1]);
        }
        return table;
    }

    /// <summary>The full names (荻港镇, 景哈哈尼族乡, 镜湖街道) right below a district or county, or a city that has none (东莞市), in the order of the file.</summary>
    public IReadOnlyList<string> In(string divisionId) => _byDivision.GetValueOrDefault(divisionId, []);
}
