using System.Collections.Frozen;

namespace GraphTasks.Ledgers.Units;

/// <summary>
/// The names that the splitter of unit cells knows: forms of unit names without the level or place in front
/// (发改委, 市场监督管理局), whole names with it (国网电力公司), and places. Built at the edge from
/// dictionaries/departments.*, units.* and divisions.*; immutable and safe to share between threads.
/// </summary>
public sealed class UnitNameLexicon
{
    private readonly FrozenSet<string> forms;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> formLookup;
    private readonly FrozenDictionary<string, PlaceName> places;
    private readonly FrozenDictionary<string, PlaceName>.AlternateLookup<ReadOnlySpan<char>> placeLookup;
    private readonly FrozenDictionary<int, int> longestPlaces;
    private readonly string[] near = [];

    /// <summary>Builds a lexicon.</summary>
    /// <param name="forms">Unit names, short and long, with or without the level or place in front.</param>
    /// <param name="places">The places; of two with one name the first counts.</param>
    public UnitNameLexicon(IEnumerable<string> forms, IEnumerable<PlaceName> places)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(places);
        this.forms = forms.Where(form => form.Length is > 1 and <= UnitNameGrammar.LongestName).ToFrozenSet(StringComparer.Ordinal);
        formLookup = this.forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var byName = new Dictionary<string, PlaceName>(StringComparer.Ordinal);
        foreach (var place in places.Where(place => place.Name.Length > 1))
        {
            byName.TryAdd(place.Name, place);
            if (place.Name.Length > 2 && place.Name[^1] is '省' or '市' or '县' or '区')
            {
                byName.TryAdd(place.Name[..^1], place);
            }
        }

        this.places = byName.ToFrozenDictionary(StringComparer.Ordinal);
        placeLookup = this.places.GetAlternateLookup<ReadOnlySpan<char>>();
        longestPlaces = byName.Keys.GroupBy(name => Beginning(name)).ToFrozenDictionary(names => names.Key, names => names.Max(name => name.Length));
    }

    private UnitNameLexicon(UnitNameLexicon other, string[] near)
    {
        (forms, formLookup, places, placeLookup, longestPlaces) = (other.forms, other.formLookup, other.places, other.placeLookup, other.longestPlaces);
        this.near = near;
    }

    /// <summary>A lexicon that knows nothing: only the grammar of names is left.</summary>
    public static UnitNameLexicon Empty { get; } = new([], []);

    /// <summary>The same lexicon for a document of this place: its name begins units' names also where the dictionary does not know it.</summary>
    internal UnitNameLexicon Near(string? place) =>
        place is not { Length: > 2 } || PlaceAt(place) == place.Length ? this : new UnitNameLexicon(this, [place, place[..^1]]);

    /// <summary>Whether the text, in either script, is one of the forms.</summary>
    internal bool IsForm(ReadOnlySpan<char> text)
    {
        if (text.Length > UnitNameGrammar.LongestName)
        {
            return false;
        }

        Span<char> simple = stackalloc char[UnitNameGrammar.LongestName];
        Traditional.Simplify(text, simple);
        foreach (ref var c in simple[..text.Length])
        {
            c = Source.Chars.Narrow(c);
        }

        return formLookup.Contains(simple[..text.Length]);
    }

    /// <summary>The place that the text, in either script, names.</summary>
    internal bool TryPlace(ReadOnlySpan<char> text, out PlaceName place)
    {
        place = default;
        if (text.Length > UnitNameGrammar.LongestName)
        {
            return false;
        }

        Span<char> simple = stackalloc char[UnitNameGrammar.LongestName];
        Traditional.Simplify(text, simple);
        return placeLookup.TryGetValue(simple[..text.Length], out place);
    }

    /// <summary>The length of the longest place name that the text begins with, or 0.</summary>
    internal int PlaceAt(ReadOnlySpan<char> text)
    {
        // Few texts begin like a place at all: the first two characters decide most of them.
        if (text.Length >= 2 && longestPlaces.TryGetValue(Beginning(text), out var longest))
        {
            longest = Math.Min(Math.Min(longest, text.Length), UnitNameGrammar.LongestName);
            Span<char> simple = stackalloc char[UnitNameGrammar.LongestName];
            Traditional.Simplify(text[..longest], simple);
            for (var length = longest; length >= 2; length--)
            {
                if (placeLookup.ContainsKey(simple[..length]))
                {
                    return Math.Max(length, NearAt(text));
                }
            }
        }

        return NearAt(text);
    }

    private int NearAt(ReadOnlySpan<char> text)
    {
        foreach (var name in near)
        {
            if (text.StartsWith(name))
            {
                return name.Length;
            }
        }

        return 0;
    }

    private static int Beginning(ReadOnlySpan<char> name) => (Traditional.Simplify(name[0]) << 16) | Traditional.Simplify(name[1]);
}
