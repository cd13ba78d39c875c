using System.Text.Json;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Unseen;

/// <summary>
/// Ledgers of invented places in the layouts of real offices, each written with its rows before it was first read.
/// scores.tsv tells how many of its rows were exact in task and lead units at that first reading, and the floors that hold since.
/// </summary>
public class UnseenRoundsTests
{
    private static readonly string Folder = Repository.PathTo("tests", "GraphTasks.Ledgers.Tests", "Unseen");

    public static TheoryData<string, int, int> Ledgers()
    {
        var data = new TheoryData<string, int, int>();
        foreach (var scores in Directory.GetFiles(Folder, "scores.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(scores).Where(line => line.Length > 0 && line[0] != '#'))
            {
                var fields = line.Split('\t');
                data.Add(Path.Combine(Path.GetFileName(Path.GetDirectoryName(scores)!), fields[0]), Number(fields[3]), Number(fields[4]));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void A_ledger_keeps_its_floors(string ledger, int exactFloor, int allFloor)
    {
        var file = Path.Combine(Folder, ledger);
        var expected = File.ReadAllLines(Path.ChangeExtension(file, ".expected.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        using var stream = File.OpenRead(file);
        var reading = LedgerReader.Read(stream, file, Dictionaries.WithoutSamples);
        var wrong = expected.Select((row, i) => (Row: row, Fields: i < reading.Rows.Count ? Wrong(row, reading.Rows[i]) : ["content"], Read: i < reading.Rows.Count ? reading.Rows[i] : null)).ToList();
        var report = string.Join('\n', wrong.Where(row => row.Fields.Count > 0).Select(row => $"{string.Join(", ", row.Fields)}: expected {row.Row.GetRawText()}, read {row.Read?.Seq} {Show(row.Read)}"));
        Assert.True(reading.Rows.Count == expected.Count, $"{reading.Rows.Count} rows, expected {expected.Count}\n{report}");
        Assert.True(wrong.Count(row => !row.Fields.Contains("content") && !row.Fields.Contains("lead")) >= exactFloor, report);
        Assert.True(wrong.Count(row => row.Fields.Count == 0) >= allFloor, report);
        Assert.Empty(reading.Report.Violations);
    }

    /// <summary>The fields that the expected row has and the read one shows otherwise, white space aside.</summary>
    private static List<string> Wrong(JsonElement expected, LedgerRow row)
    {
        var fields = new (string Name, string Text)[]
        {
            ("table", $"{row.Table}"), ("seq", $"{row.Seq}"), ("category", Join(row.Category)), ("content", row.Content), ("lead", Join(row.Lead)), ("support", Join(row.Support)),
            ("deadline", row.Deadline ?? ""), ("leaders", Join(row.Leaders)), ("responsiblePersons", Join(row.ResponsiblePersons)), ("progress", string.Concat(row.Progress)), ("remarks", row.Remarks ?? ""),
        };
        return [.. fields.Where(field => expected.TryGetProperty(field.Name, out var value) && Squeeze(field.Text) != Squeeze(Text(value, field.Name))).Select(field => field.Name)];
    }

    private static string Text(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Array when name == "progress" => string.Concat(value.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.Array => Join(value.EnumerateArray().Select(item => item.GetString()!)),
        JsonValueKind.Null => "",
        _ => value.ToString(),
    };

    private static string Show(LedgerRow? row) =>
        row is null ? "nothing" : $"[{Join(row.Category)}] {row.Content} | {Join(row.Lead)} | {Join(row.Support)} | {row.Deadline} | {Join(row.Leaders)} | {string.Concat(row.Progress)}";

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> items) => string.Join(" + ", items);

    private static string Squeeze(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}
