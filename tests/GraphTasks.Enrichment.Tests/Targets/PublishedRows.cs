using System.Text.Json;
using System.Text.RegularExpressions;
using GraphTasks.Testing;

namespace GraphTasks.Enrichment.Tests.Targets;

/// <summary>The rows of the published ledgers that the labels point into.</summary>
internal static partial class PublishedRows
{
    public sealed record Row(string Content, IReadOnlyList<string> Headings, IReadOnlyList<string> Progress);

    public static Dictionary<string, Row> Read()
    {
        var rows = new Dictionary<string, Row>();
        foreach (var document in new[] { "wuhu-2020-assignment", "fanchang-2023-assignment" })
            foreach (var line in File.ReadLines(Repository.SharedPath("gold", "rows", document + ".jsonl")))
            {
                using var json = JsonDocument.Parse(line);
                var root = json.RootElement;
                rows[$"{document}/{root.GetProperty("table")}/{root.GetProperty("seq")}"] = new(root.GetProperty("content").GetString()!,
                    root.GetProperty("category").EnumerateArray().Select(c => c.GetString()!).ToArray(), []);
            }

        foreach (var (key, row) in Flattened("luan-2024-h1-progress"))
            rows[key] = row;
        return rows;
    }

    /// <summary>A table whose cells stand on lines of their own: number, text, units, report.</summary>
    private static IEnumerable<(string Key, Row Row)> Flattened(string document)
    {
        var lines = File.ReadAllLines(Repository.SharedPath("documents", document + ".txt")).Select(l => l.Replace('\u00a0', ' ').Trim()).ToArray();
        var starts = new List<(int Line, int Table, int Seq)>();
        var (table, next) = (0, 1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "序号")
                (table, next) = (table + 1, 1);
            else if (table > 0 && lines[i] == $"{next}")
                starts.Add((i, table, next++));
        }

        for (var n = 0; n < starts.Count; n++)
        {
            var end = n + 1 < starts.Count ? starts[n + 1].Line : lines.Length;
            var cells = lines[(starts[n].Line + 1)..end].Where(l => l.Length > 0).ToArray();
            var units = cells.Skip(1).TakeWhile(c => c.Length <= 22 && !NotUnit().IsMatch(c)).Count();
            yield return ($"{document}/{starts[n].Table}/{starts[n].Seq}", new(cells[0], [], cells[(1 + units)..]));
        }
    }

    [GeneratedRegex("[。;;0-9::]")]
    private static partial Regex NotUnit();
}
