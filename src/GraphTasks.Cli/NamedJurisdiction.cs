using GraphTasks.Enrichment.Units;

namespace GraphTasks.Cli;

/// <summary>Finds a jurisdiction by what the user typed.</summary>
internal static class NamedJurisdiction
{
    public static Division Find(UnitRegistry registry, string text, int? year)
    {
        var found = registry.Divisions.Find(text, year);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new CommandException($"--jurisdiction {text}: no such division; expected a name such as 芜湖市 or 芜湖市繁昌区, or a GB/T 2260 code"),
            _ => throw new CommandException(
                $"--jurisdiction {text}: borne in {found.Count} places ({string.Join(", ", found.Take(5).Select(d => Above(registry, d, year)))}); put the place above in front, or use the code"),
        };
    }

    private static string Above(UnitRegistry registry, Division division, int? year) =>
        $"{registry.Divisions.ParentOf(division, year)?.In(year).Name}{division.In(year).Name} {division.In(year).Code}";
}
