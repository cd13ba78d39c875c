using System.Text.Json;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Unseen;

/// <summary>Ledgers of invented places in layouts that no rule was written for: at least 95 of 100 rows exact in content and lead units.</summary>
public class UnseenLedgersTests
{
    private static readonly string Folder = Repository.PathTo("tests", "GraphTasks.Ledgers.Tests", "Unseen");

    [Fact]
    public void At_least_95_of_100_rows_are_exact_in_content_and_lead_units()
    {
        var files = Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).ToList();
        Assert.InRange(files.Count, 6, int.MaxValue);
        var wrong = new List<string>();
        var (rows, exact, support, category) = (0, 0, 0, 0);
        foreach (var file in files)
        {
            var expected = File.ReadAllLines(Path.ChangeExtension(file, ".expected.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
            var read = Read(file).Rows;
            rows += Math.Max(expected.Count, read.Count);
            for (var i = 0; i < expected.Count; i++)
            {
                var row = i < read.Count ? read[i] : null;
                var same = row is not null && Squeeze(row.Content) == Squeeze(expected[i].GetProperty("content").GetString()) && List(row.Lead) == List(expected[i], "lead");
                exact += same ? 1 : 0;
                support += row is not null && List(row.Support) == List(expected[i], "support") ? 1 : 0;
                category += row is not null && List(row.Category) == List(expected[i], "category") && row.Seq == expected[i].GetProperty("seq").GetInt32() ? 1 : 0;
                if (!same || List(row!.Support) != List(expected[i], "support") || List(row.Category) != List(expected[i], "category"))
                {
                    wrong.Add($"{Path.GetFileName(file)} {i + 1}: expected {expected[i].GetRawText()}, read {row?.Seq} {List(row?.Category ?? [])} {row?.Content} | {List(row?.Lead ?? [])} | {List(row?.Support ?? [])}");
                }
            }
        }

        var report = $"{exact} of {rows} rows exact, support of {support}, headings and numbers of {category}\n{string.Join('\n', wrong)}";
        Assert.True(exact * 100 >= rows * 95 && support * 100 >= rows * 95 && category * 100 >= rows * 95, report);
    }

    [Fact]
    public void Every_character_is_accounted_for() =>
        Assert.All(Directory.GetFiles(Folder, "*.txt"), file => Assert.Empty(Read(file).Report.Violations));

    private static LedgerReading Read(string file)
    {
        using var stream = File.OpenRead(file);
        return LedgerReader.Read(stream, file, Dictionaries.WithoutSamples);
    }

    private static string List(JsonElement row, string name) => List(row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!));

    private static string List(IEnumerable<string> items) => string.Join(" + ", items.Select(Squeeze));

    private static string Squeeze(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}
