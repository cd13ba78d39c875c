using System.Globalization;

namespace GraphTasks.Enrichment.Lights;

/// <summary>
/// A versioned rule set for lights. The file has one setting a line, name and value parted by a tab: <c>version</c>,
/// <c>quarters</c> (what each quarter is to bring, in percent of the year), <c>yellow-gap</c> and <c>rate-yellow</c>
/// (how many points behind is still yellow, for counts and for rates). Lines that begin with # are remarks.
/// </summary>
public sealed record LightRules
{
    /// <summary>The rule set's version; every verdict carries it.</summary>
    public required string Version { get; init; }

    /// <summary>The four quarters' shares, together 100.</summary>
    public required IReadOnlyList<decimal> Quarters { get; init; }

    /// <summary>How many points a count may lag behind the schedule and still be yellow.</summary>
    public required decimal YellowGap { get; init; }

    /// <summary>How many points a rate may lag behind its target and still be yellow.</summary>
    public required decimal RateYellow { get; init; }

    /// <summary>Reads a rule set.</summary>
    /// <exception cref="FormatException">A setting is missing or not a number; the message names it.</exception>
    public static LightRules Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var settings = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: > 1 } fields)
                settings[fields[0]] = fields[1..];
        var quarters = Numbers("quarters");
        if (quarters.Length != 4 || quarters.Sum() != 100)
            throw new FormatException("light rules: quarters: expected four numbers that add up to 100");
        return new LightRules
        {
            Version = Get("version")[0],
            Quarters = quarters,
            YellowGap = Numbers("yellow-gap")[0],
            RateYellow = Numbers("rate-yellow")[0],
        };

        string[] Get(string name) => settings.TryGetValue(name, out var values) ? values : throw new FormatException($"light rules: {name} is missing");

        decimal[] Numbers(string name) => Array.ConvertAll(Get(name), v => decimal.TryParse(v, NumberStyles.Number, CultureInfo.InvariantCulture, out var n)
            ? n
            : throw new FormatException($"light rules: {name}: expected a number, found {v}"));
    }

    /// <summary>What is to be done by a day of a period, in percent: by quarters within one calendar year, else by days.</summary>
    public decimal Expected(DateOnly start, DateOnly end, DateOnly asOf)
    {
        if (asOf >= end)
            return 100;
        if (asOf < start)
            return 0;
        if (start != new DateOnly(end.Year, 1, 1) || end != new DateOnly(end.Year, 12, 31))
            return 100m * (asOf.DayNumber - start.DayNumber + 1) / (end.DayNumber - start.DayNumber + 1);
        var quarter = (asOf.Month - 1) / 3;
        var first = new DateOnly(asOf.Year, quarter * 3 + 1, 1);
        var next = first.AddMonths(3);
        return Quarters.Take(quarter).Sum() + Quarters[quarter] * (asOf.DayNumber - first.DayNumber + 1) / (next.DayNumber - first.DayNumber);
    }
}
