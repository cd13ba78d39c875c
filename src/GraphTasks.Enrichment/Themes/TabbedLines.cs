namespace GraphTasks.Enrichment.Themes;

/// <summary>Reads the lines of a tab-separated dictionary.</summary>
internal static class TabbedLines
{
    public static IEnumerable<(int Number, string[] Fields)> Read(TextReader reader, string name, int atLeast)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var fields = line.Split('\t');
            if (fields.Length < atLeast)
            {
                throw new FormatException($"{name}, line {number}: {atLeast} fields were expected, {fields.Length} found.");
            }

            yield return (number, fields);
        }
    }

    public static double Number(string text, string name, int number) =>
        double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value
            : throw new FormatException($"{name}, line {number}: '{text}' is not a number.");
}
