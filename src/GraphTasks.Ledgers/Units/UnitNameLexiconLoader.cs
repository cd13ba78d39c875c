namespace GraphTasks.Ledgers.Units;

/// <summary>Builds the name lexicon from the dictionaries that stewards curate.</summary>
internal static class UnitNameLexiconLoader
{
    /// <summary>Reads departments (archetype, kind, name, forms …), divisions (id, code, name, level, parent …) and zones (scope, name, forms …).</summary>
    /// <param name="departments">The text of dictionaries/departments.tsv.</param>
    /// <param name="divisions">The texts of the files of divisions.</param>
    /// <param name="zones">The texts of the files of zones.</param>
    public static UnitNameLexicon Load(TextReader departments, TextReader[] divisions, TextReader[] zones)
    {
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

        foreach (var (_, _, fields) in zones.SelectMany(DictionaryLines.Read))
        {
            if (fields.Length > 1 && fields[0] != "scope")
            {
                forms.Add(fields[1]);
                forms.AddRange(fields.Length > 2 ? fields[2].Split(',') : []);
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

    private static List<PlaceName> Places(TextReader[] divisions)
    {
        var byId = new Dictionary<string, (string Name, string Level)>(StringComparer.Ordinal);
        var divisionRows = new List<(string Name, string Level, string Parent, bool Current)>();
        foreach (var (_, _, fields) in divisions.SelectMany(DictionaryLines.Read))
        {
            if (fields.Length > 4 && fields[0] != "id")
            {
                byId.TryAdd(fields[0], (fields[2], fields[3]));
                divisionRows.Add((fields[2], fields[3], fields[4], fields.Length < 7 || fields[6].Length == 0));
            }
        }

        var borne = divisionRows.GroupBy(row => row.Name, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Select(row => row.Parent).Distinct(StringComparer.Ordinal).Count(), StringComparer.Ordinal);
        var places = new List<(PlaceName Place, bool Current)>();
        foreach (var (name, level, parent, current) in divisionRows)
        {
            var rank = level switch { "province" => 1, "prefecture" => 2, "county" => 3, _ => 4 };
            var full = rank == 3 && borne[name] == 1 && name.EndsWith('区') && byId.TryGetValue(parent, out var above) && above.Level == "prefecture" ? above.Name + name : name;
            places.Add((new PlaceName(name, full, rank), current));
        }

        return [.. places.OrderByDescending(place => place.Current).ThenBy(place => place.Place.Rank).Select(place => place.Place)];
    }
}
