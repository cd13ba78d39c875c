namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Reads the place that a mention begins with, seen from the document's jurisdiction.</summary>
internal sealed class PlaceReader(DivisionTable divisions)
{
    private const int LongestName = 16;
    private static readonly string[] LevelWords = ["自治区", "自治州", "自治县", "地区", "省", "市", "州", "盟", "县", "区", "旗"];

    // The committee of a prefecture (地区) is its 地委.
    private const string PrefectureParty = "地委";

    // What Guangxi calls the districts of a city.
    private const string UrbanDistrict = "城区";

    /// <summary>All readings at <paramref name="start"/>, the most explicit first; the empty one is not among them.</summary>
    public List<Place> Read(string text, int start, Division home, int? year)
    {
        var places = new List<Place>();
        ReadNames(text, start, home, year, above: null, places, depth: 0);
        foreach (var word in LevelWords)
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && OfLevel(word, home, year) is { } division)
                places.Add(new Place(division, start + word.Length, PlaceKind.Level));
        if (string.CompareOrdinal(text, start, PrefectureParty, 0, PrefectureParty.Length) == 0 && OfLevel("地区", home, year) is { } prefecture)
            places.Add(new Place(prefecture, start + 1, PlaceKind.Level));
        if (string.CompareOrdinal(text, start, UrbanDistrict, 0, UrbanDistrict.Length) == 0 && divisions.IsDistrict(home, year))
            places.Add(new Place(home, start + UrbanDistrict.Length, PlaceKind.Level));
        ReadStems(text, start, home, year, places);
        return places;
    }

    private void ReadNames(string text, int start, Division home, int? year, Division? above, List<Place> places, int depth)
    {
        var lookup = divisions.NameLookup;
        for (var length = Math.Min(LongestName, text.Length - start); length >= 2; length--)
        {
            if (!lookup.TryGetValue(text.AsSpan(start, length), out var found) || Nearest(found, home, year, above, maxRank: 5) is not { } division)
                continue;
            if (depth < 3)
                ReadNames(text, start + length, home, year, division, places, depth + 1);
            places.Add(new Place(division, start + length, PlaceKind.Name));
        }
    }

    private void ReadStems(string text, int start, Division home, int? year, List<Place> places)
    {
        var lookup = divisions.StemLookup;
        for (var length = Math.Min(8, text.Length - start); length >= 2; length--)
            if (lookup.TryGetValue(text.AsSpan(start, length), out var found) && Nearest(found, home, year, above: null, maxRank: 3) is { } division
                && !places.Any(p => p.End == start + length))
            {
                ReadNames(text, start + length, home, year, division, places, depth: 1);
                places.Add(new Place(division, start + length, PlaceKind.Stem));
            }
    }

    private Division? OfLevel(string word, Division home, int? year)
    {
        for (var at = home; at is not null; at = divisions.ParentOf(at, year))
        {
            var name = at.In(year).Name;
            if (name.EndsWith(word, StringComparison.Ordinal) || (word == "州" && name.EndsWith("自治州", StringComparison.Ordinal))
                || (word == "县" && name.EndsWith("自治县", StringComparison.Ordinal)) || (word == "旗" && name.EndsWith("自治旗", StringComparison.Ordinal)))
            {
                if (word == "区" && (name.EndsWith("自治区", StringComparison.Ordinal) || name.EndsWith("地区", StringComparison.Ordinal)))
                    continue;
                return at;
            }
        }
        return null;
    }

    // Two places of one name: the one nearest to the document's jurisdiction is meant; a tie is nobody.
    private Division? Nearest(Division[] found, Division home, int? year, Division? above, int maxRank)
    {
        Division? best = null;
        var bestRank = int.MaxValue;
        foreach (var division in found)
        {
            if (above is not null && !divisions.IsBelow(division, above.Id, year) && division.Names.All(n => n.ParentId != above.Id))
                continue;
            var rank = Rank(division, home, year) * 2 + (division.ExistsIn(year) ? 0 : 1);
            if (rank < bestRank)
                (best, bestRank) = (division, rank);
            else if (rank == bestRank)
                best = rank >= 10 ? null : best;
        }
        return bestRank <= maxRank * 2 + 1 ? best : null;
    }

    private int Rank(Division division, Division home, int? year)
    {
        if (division.Id == home.Id)
            return 0;
        if (division.In(year).ParentId == home.Id)
            return 1;
        if (divisions.IsBelow(home, division.Id, year))
            return 2;
        if (division.In(year).ParentId == home.In(year).ParentId)
            return 3;
        for (var at = home; at is not null; at = divisions.ParentOf(at, year))
            if (divisions.IsBelow(division, at.Id, year))
                return 4;
        return 5;
    }
}
