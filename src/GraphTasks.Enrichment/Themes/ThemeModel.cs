using System.Globalization;
using System.Text;

namespace GraphTasks.Enrichment.Themes;

/// <summary>
/// The weights of the linear model: a readable file of one <c>name TAB value</c> a line. The names are those of
/// <see cref="ThemeFeature"/>, <c>bias:THEME</c>, <c>term:THEME:TERM</c> (a learned correction of the lexicon's weight),
/// and the thresholds <c>secondary</c> and <c>uncertain</c>.
/// </summary>
public sealed class ThemeModel
{
    private readonly SortedDictionary<string, double> _weights;

    /// <summary>Makes a model of named weights; a feature not named keeps its default.</summary>
    public ThemeModel(IEnumerable<KeyValuePair<string, double>> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, value) in Defaults.Concat(weights))
        {
            _weights[name] = value;
        }
    }

    /// <summary>The weights before anything was learned.</summary>
    public static IReadOnlyDictionary<string, double> Defaults { get; } = new SortedDictionary<string, double>(StringComparer.Ordinal)
    {
        ["feature:Text"] = 0.30,
        ["feature:FirstClause"] = 0.20,
        ["feature:NumberClause"] = 0.15,
        ["feature:Strongest"] = 0.20,
        ["feature:Share"] = 1.5,
        ["feature:Heading"] = 0.10,
        ["feature:HeadingAlone"] = 0.8,
        ["feature:Unit"] = 0.50,
        ["feature:UnitAlone"] = 0.9,
        ["secondary"] = 0.55,
        ["uncertain"] = 0.2,
    };

    /// <summary>All weights by name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, double> Weights => _weights;

    /// <summary>A weight, or 0 where the model has none of that name.</summary>
    public double this[string name] => _weights.GetValueOrDefault(name);

    /// <summary>Reads a model's file.</summary>
    /// <exception cref="FormatException">A line has no second field or no number.</exception>
    public static ThemeModel Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new ThemeModel(TabbedLines.Read(reader, "theme weights", 2)
            .Select(line => KeyValuePair.Create(line.Fields[0], TabbedLines.Number(line.Fields[1], "theme weights", line.Number)))
            .ToList());
    }

    /// <summary>Writes the file: ordinal order, four decimals, so that a retraining is a readable diff.</summary>
    public string Format()
    {
        var text = new StringBuilder("# name\tweight; learned by `graphtasks themes train`\n");
        foreach (var (name, value) in _weights)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}\t{value:0.0000}\n");
        }

        return text.ToString();
    }
}
