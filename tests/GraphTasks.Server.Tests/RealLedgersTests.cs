using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Server.Tests;

public class RealLedgersTests
{
    [SharedFact]
    public async Task The_five_ledgers_are_answered_with_their_places_units_and_lines()
    {
        using var api = new SampleApi(Directory.GetFiles(Repository.SharedPath("documents"), "*.txt").Order(StringComparer.Ordinal).ToArray());
        var documents = (await api.DataAsync("{ documents { nodes { key taskCount jurisdiction { name } year } } }"))["documents"]!["nodes"]!.AsArray();
        Assert.Equal(
            [
                "fanchang-2023-assignment 138 芜湖市繁昌区 2023",
                "luan-2024-h1-progress 191 六安市 2024",
                "wuhu-2020-assignment 120 芜湖市 2020",
                "wuhu-2024-q1-progress 152 芜湖市 2024",
                "wuwei-2024-regional-plan 46 无为市 2024",
            ],
            documents.Select(one => $"{one!["key"]} {one["taskCount"]} {one["jurisdiction"]!["name"]} {one["year"]}"));

        var ecology = (await api.DataAsync("""
            { tasks(filter: { topTheme: ["ecology"], jurisdiction: { is: ["芜湖市"] } }, first: 100) { totalCount nodes { leadUnits { jurisdiction { name } } source { startLine endLine } themes { top { code } evidence { term } } } } }
            """))["tasks"]!;
        var tasks = ecology["nodes"]!.AsArray();
        Assert.Equal(tasks.Count, ecology["totalCount"]!.GetValue<int>());
        Assert.InRange(tasks.Count, 20, 30);
        Assert.All(tasks, task =>
        {
            Assert.NotEmpty(task!["leadUnits"]!.AsArray());
            Assert.InRange(task["source"]!["startLine"]!.GetValue<int>(), 1, task["source"]!["endLine"]!.GetValue<int>());
            Assert.Contains(task["themes"]!.AsArray(), tag => tag!["top"]!["code"]!.GetValue<string>() == "ecology" && tag["evidence"]!.AsArray().Count > 0);
        });
    }
}
