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

    [SharedFact]
    public async Task Every_value_of_every_task_and_unit_fits_the_schema()
    {
        using var api = new SampleApi(Directory.GetFiles(Repository.SharedPath("documents"), "*.txt"));
        await WalkAsync(api, "units", "key kind derived names { name type fromYear toYear } mentions { mention count } jurisdiction { name }");
        await WalkAsync(api, "tasks", """
            key deadline { kind } assignments { role method score } light themes { evidence { source } }
            targets { comparator base verdict { light } figure { kind status } } figures { kind status asOf } inconsistencies { rule }
            """);
    }

    // An error in any answer throws.
    private static async Task WalkAsync(SampleApi api, string field, string selection)
    {
        var variables = new Dictionary<string, object?>();
        bool more;
        do
        {
            var page = (await api.DataAsync($"query ($after: String) {{ {field}(first: 100, after: $after) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ {selection} }} }} }}", variables))[field]!;
            variables["after"] = page["pageInfo"]!["endCursor"]!.GetValue<string>();
            more = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>();
        }
        while (more);
    }
}
