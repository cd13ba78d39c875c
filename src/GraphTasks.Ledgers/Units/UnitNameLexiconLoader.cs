namespace GraphTasks.Ledgers.Units;

/// <summary>Builds the name lexicon from the dictionaries that stewards curate.</summary>
public static class UnitNameLexiconLoader
{
    /// <summary>Reads departments (archetype, kind, name, forms …), divisions (id, code, name, level, parent …) and zones (scope, name, forms …).</summary>
    /// <param name="departments">The text of dictionaries/departments.tsv.</param>
    /// <param name="divisions">The text of dictionaries/divisions.tsv.</param>
    /// <param name="zones">The text of dictionaries/zones.tsv, or null.</param>
    public static UnitNameLexicon Load(TextReader departments, TextReader divisions, TextReader? zones = null)
    {
        ArgumentNullException.ThrowIfNull(departments);
        ArgumentNullException.ThrowIfNull(divisions);
        var forms = new List<string>();
        foreach (var (_, _, fields) in DictionaryLines.Read(departments))
        {
            if (fields.Length > 3 && fields[0] != "archetype")
            {
                AddForm(fields[2], forms);
                foreach (var form in fields[3].Split(','))
                {
                    AddForm(form, forms);
                }
            }
        }

        if (zones is not null)
        {
            foreach (var (_, _, fields) in DictionaryLines.Read(zones))
            {
                if (fields.Length > 1 && fields[0] != "scope")
                {
                    forms.Add(fields[1]);
                    forms.AddRange(fields.Length > 2 ? fields[2].Split(',') : []);
                }
            }
        }

        return new UnitNameLexicon(forms, Places(divisions));
    }

    private static void AddForm(string form, List<string> forms)
    {
        var bare = form.Replace("{place}", "", StringComparison.Ordinal).Trim();
        if (!bare.Contains('{', StringComparison.Ordinal))
        {
            forms.Add(bare);
        }
    }

    private static List<PlaceName> Places(TextReader divisions)
    {
        var byId = new Dictionary<string, (string Name, string Level)>(StringComparer.Ordinal);
        var divisionRows = new List<(string Name, string Level, string Parent, bool Current)>();
        foreach (var (_, _, fields) in DictionaryLines.Read(divisions))
        {
            if (fields.Length > 4 && fields[0] != "id")
            {
                byId.TryAdd(fields[0], (fields[2], fields[3]));
                divisionRows.Add((fields[2], fields[3], fields[4], fields.Length < 7 || fields[6].Length == 0));
            }
        }

        var places = new List<(PlaceName Place, bool Current)>();
        foreach (var (name, level, parent, current) in divisionRows)
        {
            var rank = level switch { "province" => 1, "prefecture" => 2, "county" => 3, _ => 4 };
            var full = rank == 3 && name.EndsWith('区') && byId.TryGetValue(parent, out var above) && above.Level == "prefecture" ? above.Name + name : name;
            places.Add((new PlaceName(name, full, rank), current));
        }

        return [.. places.OrderByDescending(place => place.Current).ThenBy(place => place.Place.Rank).Select(place => place.Place)];
    }
}
