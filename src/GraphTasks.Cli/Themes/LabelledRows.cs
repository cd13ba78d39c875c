using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>Rows with the themes that people gave them.</summary>
internal static class LabelledRows
{
    /// <summary>Joins rows with labels: key, primary, secondaries by comma.</summary>
    public static List<LabelledTask> Read(string labels, string[] rows, DictionaryFolder folder)
    {
        var byKey = RowFiles.Read(rows, folder).ToDictionary(row => row.Key, StringComparer.Ordinal);
        var tasks = new List<LabelledTask>();
        foreach (var (number, line) in File.ReadLines(labels).Index())
        {
            var fields = line.Split('\t');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (fields.Length < 2 || !byKey.TryGetValue(fields[0], out var row))
            {
                throw new FormatException($"{labels}, line {number + 1}: no row has the key '{fields[0]}'.");
            }

            var secondary = fields.Length > 2 ? fields[2].Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
            tasks.Add(new LabelledTask(row.Document.Id, row.Key, ThemeInput.Of(row), fields[1], secondary));
        }

        return tasks;
    }
}
