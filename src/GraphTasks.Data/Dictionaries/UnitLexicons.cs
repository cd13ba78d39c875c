using GraphTasks.Enrichment.Units;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Data.Dictionaries;

/// <summary>Collects the names and places that cells with several units are split by.</summary>
internal static class UnitLexicons
{
    private const int NameColumn = 2;
    private const int FormsColumn = 3;

    public static UnitNameLexicon Build(UnitRegistry registry, TextReader departments, TextReader zones) => new(
        registry.Units.Values.SelectMany(unit => unit.Names).Select(name => name.Text)
            .Concat(Forms(departments, NameColumn, FormsColumn))
            .Concat(Forms(zones, name: 1, forms: 2)),
        registry.Divisions.All.SelectMany(division => division.Names.Select(name => Place(registry.Divisions, division, name))));

    private static IEnumerable<string> Forms(TextReader table, int name, int forms)
    {
        // The first line names the columns. A template ({place}财政局) counts without its place.
        table.ReadLine();
        while (table.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length <= forms)
                continue;
            foreach (var form in cells[forms].Split(',', StringSplitOptions.RemoveEmptyEntries).Append(cells[name][(cells[name].LastIndexOf('}') + 1)..]))
                yield return form;
        }
    }

    private static PlaceName Place(DivisionTable divisions, Division division, DivisionName name) =>
        new(name.Name, divisions.FullName(division, name.To ?? name.From), division.Level switch
        {
            DivisionLevel.Province => 1,
            DivisionLevel.Prefecture => 2,
            _ => 3,
        });
}
