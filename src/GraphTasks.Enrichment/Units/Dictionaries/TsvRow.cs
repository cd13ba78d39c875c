using System.Globalization;

namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>One record of a dictionary file with the place it came from.</summary>
internal readonly record struct TsvRow(string File, int Line, string[] Cells)
{
    public string this[int column] => Cells[column];

    public int? Year(int column)
    {
        var text = Cells[column];
        if (text.Length == 0)
            return null;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return year;
        throw Error($"'{text}' is not a year of four digits");
    }

    public string[] List(int column) => Cells[column].Length == 0 ? [] : Cells[column].Split(',');

    public DictionaryException Error(string problem) => new(File, Line, problem);
}
