using System.Text.Json;
using GraphTasks.Enrichment.Units;
using GraphTasks.Testing;
using Xunit.Abstractions;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units;

public class UnitGoldTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (string Jurisdiction, int Year)> Documents = new()
    {
        ["wuhu-2020-assignment"] = ("芜湖市", 2020),
        ["fanchang-2023-assignment"] = ("芜湖市繁昌区", 2023),
        ["wuwei-2024-regional-plan"] = ("无为市", 2024),
    };

    [SharedTheory]
    [InlineData(true, 0.99, 0.99)]
    [InlineData(false, 0.99, 0.98)]
    public void ReachesTheFloorsOnTheDocumentsWithGold(bool curated, double leastB3, double leastNames)
    {
        var resolver = new UnitResolver(curated ? UnitTestData.Curated : UnitTestData.Generic);
        var registry = curated ? UnitTestData.Curated : UnitTestData.Generic;
        var names = Lines("units.jsonl").ToDictionary(u => u.GetProperty("id").GetString()!, OfficialNames);
        var results = Lines("mentions.jsonl").Select(m =>
        {
            var (jurisdiction, year) = Documents[m.GetProperty("doc").GetString()!];
            var result = resolver.Resolve(m.GetProperty("mention").GetString()!, registry.Divisions.Find(jurisdiction, year)[0], year);
            return (Gold: m.GetProperty("unit_id").GetString()!, Qualifier: m.GetProperty("qualifier").GetString(), Result: result);
        }).ToList();

        var answered = results.Where(r => r.Result.Unit is not null).ToList();
        var right = answered.Count(r => names[r.Gold].Contains(r.Result.Unit!.Name));
        var b3 = BCubed([.. results.Select((r, i) => (r.Gold, r.Result.Unit?.Id ?? $"none {i}"))]);
        output.WriteLine($"curated {curated}: B3 F1 {b3:F4}, answered {answered.Count} of {results.Count}, names right {right}");

        Assert.True(b3 >= leastB3, $"B3 F1 {b3:F4}");
        Assert.True(right >= leastNames * answered.Count, $"{right} of {answered.Count} official names are right");
        Assert.True(answered.Count >= 0.95 * results.Count, $"only {answered.Count} of {results.Count} answered");
        Assert.All(results, r => Assert.Equal(r.Qualifier, r.Result.Qualifier));
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(Repository.SharedPath("gold", "units", file)).Select(line => JsonDocument.Parse(line).RootElement);

    private static HashSet<string> OfficialNames(JsonElement unit) =>
        [unit.GetProperty("canonical").GetString()!,
         .. unit.GetProperty("names").EnumerateArray().Where(n => n.GetProperty("type").GetString() is "official" or "former").Select(n => n.GetProperty("name").GetString()!)];

    private static double BCubed(List<(string Gold, string Found)> pairs)
    {
        double precision = 0, recall = 0;
        foreach (var (gold, found) in pairs)
        {
            double both = pairs.Count(p => p.Gold == gold && p.Found == found);
            precision += both / pairs.Count(p => p.Found == found);
            recall += both / pairs.Count(p => p.Gold == gold);
        }
        return 2 * precision * recall / (precision + recall) / pairs.Count;
    }
}
