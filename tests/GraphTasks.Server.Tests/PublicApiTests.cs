using System.Text.Json.Nodes;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Server.Tests;

public class PublicApiTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Theory]
    [InlineData("newcomer", ExampleQuery.Text)]
    [InlineData("ecology", """{ tasks(filter: { topTheme: ["ecology"], jurisdiction: { is: ["澜川市"] } }, first: 3) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { key content headingPath leadUnits { name } deadline { raw date kind repaired } progress source { startLine endLine } } } }""")]
    [InlineData("task", """{ task(key: { place: { document: "qingping-2024-assignment", seq: 3 } }) { id key table seq content headingPath category { title path } document { key title year } deadline { raw date kind repaired } assignments { role mention qualifier score method unit { name kind derived jurisdiction { name } } } leadUnits { name } supportingUnits { name } leaders responsiblePersons remarks themes { primary uncertain theme { code name } top { code } evidence { term source start end } } progress source { startLine endLine } } }""")]
    [InlineData("documents", "{ documents { totalCount nodes { key title issuer number publishedOn period year jurisdiction { code name parent { name } } fileName importedAt taskCount categories { title children { title } tasks(first: 1) { totalCount } } tasks(first: 1) { totalCount nodes { seq } } } } }")]
    [InlineData("units", """{ units(filter: { role: LEAD, jurisdiction: { is: ["澜川市"], below: true } }, first: 4) { totalCount nodes { key name kind names { name type fromYear toYear } mentions { mention count } tasks(role: LEAD, first: 2) { totalCount nodes { key } } } } }""")]
    [InlineData("unit", """{ unit(key: { name: { jurisdiction: "澜川市", name: "市生态环境局" } }) { name jurisdiction { name } supporting: tasks(role: SUPPORTING) { totalCount } } none: unit(key: { key: "nobody" }) { name } }""")]
    [InlineData("themes", """{ themes(first: 100) { nodes { code name nameEn top { code } tasks(first: 1) { totalCount } } } theme(code: "ecology") { children { code } } }""")]
    [InlineData("categories", """{ categories(filter: { document: ["wangchuan-2025-regional-plan"] }) { totalCount nodes { title path table parent { title } children { title } document { key } tasks(first: 2) { totalCount nodes { seq } } } } }""")]
    [InlineData("jurisdictions", """{ jurisdictions { nodes { code name parent { name } children { code name } documents { key } tasks(first: 1) { totalCount } } } jurisdiction(key: "望川县") { name } district: jurisdiction(key: "青屏区") { name tasks(filter: { jurisdiction: { is: ["青屏区"] } }) { totalCount } } }""")]
    [InlineData("filters", """{ due: tasks(filter: { deadline: { from: "2024-01-01", to: "2024-06-30" } }, orderBy: { field: DEADLINE, direction: DESC }) { nodes { key deadline { date } } } either: tasks(filter: { or: [{ unit: { name: "区水利局" } }, { text: "林长" }], not: { hasProgress: true } }) { nodes { key } } busiest: tasks(orderBy: { field: UNIT_COUNT, direction: DESC }, first: 2) { nodes { key assignments { mention } } } }""")]
    [InlineData("promises", """{ tasks(filter: { document: ["lanchuan-2025-h1-progress"], hasTarget: true }, first: 4) { nodes { content progress light overdue targets { indicator comparator value upper unit scale base strive reference period rule span { start end } figure { line kind value precision unit subject asOf planned status span { start end } } figureReason verdict { light rule completion elapsed gap reason } } figures { value } inconsistencies { rule line printed expected message span { start end } } } } }""")]
    [InlineData("inconsistencies", """{ tasks(filter: { document: ["lanchuan-2025-h1-progress"] }, first: 4) { nodes { key inconsistencies { rule line printed expected message } } } red: tasks(filter: { light: [RED] }) { nodes { key light } } overdue: tasks(filter: { overdue: true }) { totalCount } }""")]
    [InlineData("statistics", """{ byTheme: taskStatistics(groupBy: [TOP_THEME, YEAR]) { keys { dimension value label } count lights { light count } overdueCount completion } workload: taskStatistics(groupBy: [UNIT, ROLE], filter: { jurisdiction: { is: ["澜川市"] } }, first: 3) { keys { value label } count } expanded: taskStatistics(groupBy: [UNIT, ROLE], filter: { jurisdiction: { is: ["澜川市"] } }, expandCollectives: true, first: 5) { keys { value label } count } county: tasks(filter: { unit: { name: "望川县人民政府", withCollectives: true } }) { totalCount } expandedPairs: unitPairs(first: 2, expandCollectives: true) { first { name } second { name } count } pairs: unitPairs(first: 3) { first { name } second { name } count } }""")]
    [InlineData("search", """{ words: searchTasks(text: "林 修复", first: 3) { totalCount expansions { term unit { name } theme { name } } edges { score node { key content } highlights { field line span { start end } } } } traditional: searchTasks(text: "產業") { totalCount } alias: searchTasks(text: "市生态环境局", first: 1) { totalCount expansions { term unit { name } theme { name } } nodes { key } } theme: searchTasks(text: "污染防治 ＧＤＰ") { totalCount expansions { theme { name } } } }""")]
    [InlineData("tag", """{ tag(text: "推进农村生活污水治理,改造老旧小区12个。", leadUnits: ["市住建局"]) { uncertain runnerUp { code } tags { primary theme { code name } evidence { term source start end } dictionaryVersion } } }""")]
    [InlineData("related", """{ task(key: { key: "lanchuan-2023-assignment/1/3" }) { content keywords(first: 3) { word score taskCount spans { start end } } related(first: 3) { score reasons task { key content document { year } } } } }""")]
    [InlineData("errors", """{ many: tasks(first: 101) { totalCount } }""")]
    [InlineData("store", "{ store { documentCount taskCount dictionaryVersion } }")]
    public async Task Answers_are_those_that_were_agreed_on(string name, string query) => Snapshot.Match(await api.AskAsync(query), name, "json");

    [Fact]
    public async Task Pages_lead_through_all_tasks_in_both_directions()
    {
        var forwards = await WalkAsync("first: 7, after: $cursor", "endCursor", "hasNextPage");
        var backwards = await WalkAsync("last: 7, before: $cursor", "startCursor", "hasPreviousPage");
        Assert.Equal((await api.DataAsync("{ tasks { totalCount } }"))["tasks"]!["totalCount"]!.GetValue<int>(), forwards.Distinct().Count());
        Assert.Equal(forwards.Order(StringComparer.Ordinal), backwards.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_object_is_found_again_by_its_identifier()
    {
        var data = await api.DataAsync("""
            { tasks(first: 1) { nodes { id __typename } } units(first: 1) { nodes { id __typename } } categories(first: 1) { nodes { id __typename } }
              themes(first: 1) { nodes { id __typename } } documents(first: 1) { nodes { id __typename } } jurisdictions(first: 1) { nodes { id __typename } } }
            """);
        var objects = data.AsObject().Select(connection => connection.Value!["nodes"]![0]!).ToList();
        var ids = objects.Select(one => one["id"]!.GetValue<string>()).Append("nothing").ToList<object?>();
        var nodes = (await api.DataAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", new Dictionary<string, object?> { ["ids"] = ids }))["nodes"]!.AsArray();
        Assert.Equal(objects.Select(one => one.ToJsonString()).Append("null"), nodes.Select(node => node?.ToJsonString() ?? "null"));
    }

    private async Task<List<string>> WalkAsync(string page, string cursor, string more)
    {
        var (seen, variables) = (new List<string>(), new Dictionary<string, object?>());
        JsonNode tasks;
        do
        {
            tasks = (await api.DataAsync($"query ($cursor: String) {{ tasks({page}) {{ pageInfo {{ {cursor} {more} }} nodes {{ key }} }} }}", variables))["tasks"]!;
            seen.AddRange(tasks["nodes"]!.AsArray().Select(node => node!["key"]!.GetValue<string>()));
            variables["cursor"] = tasks["pageInfo"]![cursor]!.GetValue<string>();
        }
        while (tasks["pageInfo"]![more]!.GetValue<bool>());
        return seen;
    }
}
