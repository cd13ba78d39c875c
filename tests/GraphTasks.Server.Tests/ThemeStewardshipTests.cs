using System.Text.Json.Nodes;
using GraphTasks.Data.Access;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using Xunit;

namespace GraphTasks.Server.Tests;

public sealed class ThemeStewardshipTests : IDisposable
{
    private readonly SampleApi api = new();

    private static Caller Steward => new("curator", Role.Steward);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task A_steward_teaches_a_term_from_preview_to_effect_and_takes_it_back()
    {
        var (key, content, before) = await FirstTaskAsync();
        var term = content[..6];
        var preview = await AskAsync($$"""{ previewThemeTerm(term: "{{term}}", theme: "defense", weight: 10) { touchedCount complete changes { totalCount nodes { task { key } gained { code } } } } }""");
        Assert.Contains(preview["previewThemeTerm"]!["changes"]!["nodes"]!.AsArray(), change => change!["task"]!["key"]!.GetValue<string>() == key && change["gained"]![0]!["code"]!.GetValue<string>() == "defense");
        Assert.Equal(before, await TagsAsync(key));

        var set = await DecideAsync("setThemeTerm", $$"""term: "{{term}}", theme: "defense", weight: 10""");
        Assert.Equal(term, set["retagging"]!["term"]!.GetValue<string>());
        await api.Server.Retagging.Wake();
        Assert.Contains("defense", await TagsAsync(key), StringComparison.Ordinal);
        Assert.Equal(term, (await AskAsync($$"""{ theme(code: "defense") { terms(first: 100) { nodes { term weight } } } }"""))["theme"]!["terms"]!["nodes"]!.AsArray().Single(one => one!["weight"]!.GetValue<double>() == 10)!["term"]!.GetValue<string>());

        await DecideAsync("undoThemeDecision", $"number: {set["decision"]!["number"]}");
        await api.Server.Retagging.Wake();
        Assert.Equal(before, await TagsAsync(key));
    }

    [Fact]
    public async Task A_persons_label_outranks_the_tagger_and_says_who_and_why()
    {
        var (key, _, before) = await FirstTaskAsync();
        var label = await DecideAsync("correctThemes", $$"""task: "{{key}}", primary: "defense", secondary: ["urban"]""");
        var themes = (await AskAsync($$"""{ task(key: { key: "{{key}}" }) { themes { theme { code } uncertain evidence { source by term at } } } }"""))["task"]!["themes"]!;
        Assert.Equal(["defense", "urban"], themes.AsArray().Select(tag => tag!["theme"]!["code"]!.GetValue<string>()));
        Assert.Equal("""{"source":"PERSON","by":"curator","term":"test","at":"2025-08-01T09:30:00Z"}""", themes[0]!["evidence"]![0]!.ToJsonString());

        await DecideAsync("undoThemeDecision", $"number: {label["decision"]!["number"]}");
        Assert.Equal(before, await TagsAsync(key));
    }

    [Fact]
    public async Task A_theme_is_added_retired_in_favour_of_another_and_brought_back()
    {
        await DecideAsync("addTheme", """code: "low-altitude", top: "industry", name: "低空经济", nameEn: "Low-altitude economy", definition: "Drones." """);
        await DecideAsync("changeTheme", """code: "low-altitude", altLabels: ["通用航空"]""");
        var retired = await DecideAsync("retireTheme", """code: "low-altitude", replacement: "manufacturing" """);
        const string Theme = """{ theme(code: "low-altitude") { name altLabels definition deprecated replacement { code } } }""";
        Assert.Equal("""{"name":"低空经济","altLabels":["通用航空"],"definition":"Drones.","deprecated":true,"replacement":{"code":"manufacturing"}}""",
            (await AskAsync(Theme))["theme"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        await DecideAsync("undoThemeDecision", $"number: {retired["decision"]!["number"]}");
        Assert.False((await AskAsync(Theme))["theme"]!["deprecated"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_preview_of_each_decision_tells_its_effect_and_changes_nothing()
    {
        var (key, content, before) = await FirstTaskAsync();
        var primary = (await AskAsync($$"""{ task(key: { key: "{{key}}" }) { themes { theme { code } } } }"""))["task"]!["themes"]![0]!["theme"]!["code"]!.GetValue<string>();
        await PreviewAsync("setThemeTerm", $$"""term: "{{content[..6]}}", theme: "defense", weight: 10""", "defense");
        await PreviewAsync("correctThemes", $$"""task: "{{key}}", primary: "defense" """, "defense");
        await PreviewAsync("retireTheme", $$"""code: "{{primary}}", replacement: "defense" """, "defense");

        async Task PreviewAsync(string mutation, string input, string gained)
        {
            var payload = (await AskAsync($$"""mutation { {{mutation}}(input: { {{input}}, why: "test", preview: true }) { preview decision { number } effect { complete changes(first: 100) { nodes { task { key } gained { code } } } } errors { message } } }"""))[mutation]!;
            Assert.Empty(payload["errors"]!.AsArray());
            Assert.Equal((true, null), (payload["preview"]!.GetValue<bool>(), payload["decision"]));
            Assert.Contains(payload["effect"]!["changes"]!["nodes"]!.AsArray(), change => change!["task"]!["key"]!.GetValue<string>() == key && change["gained"]![0]!["code"]!.GetValue<string>() == gained);
            Assert.Equal(before, await TagsAsync(key));
            Assert.Empty((await AskAsync("{ decisions { nodes { number } } }"))["decisions"]!["nodes"]!.AsArray());
        }
    }

    [Fact]
    public async Task Subscribers_hear_of_decisions_about_themes()
    {
        using var scope = new ReadScope(api.Server, Steward);
        await using var events = PublicApi.Build().SubscribeAsync(new GraphQLRequest { Query = "subscription { dictionaryChanged { area operation } }", State = scope }).GetAsyncEnumerator();
        var next = events.MoveNextAsync();
        await DecideAsync("setThemeTerm", """term: "新词汇", theme: "urban", weight: 1""");
        Assert.True(await next);
        Assert.Equal("""{"data":{"dictionaryChanged":{"area":"THEMES","operation":"SET_TERM"}}}""", events.Current.ToString());
    }

    [Theory]
    [InlineData("setThemeTerm", """term: "x y", theme: "urban", weight: 1""", "term", "INVALID")]
    [InlineData("setThemeTerm", """term: "新词", theme: "nowhere", weight: 1""", "theme", "NOT_FOUND")]
    [InlineData("setThemeTerm", """term: "新词", theme: "urban", weight: 1e9""", "weight", "INVALID")]
    [InlineData("setThemeTerm", """term: "新词", theme: "urban", weight: 1, expectedVersion: "old" """, "expectedVersion", "STALE_VERSION")]
    [InlineData("retireThemeTerm", """term: "没有的词", theme: "urban" """, "term", "NOT_FOUND")]
    [InlineData("addTheme", """code: "urban", top: "industry", name: "新", nameEn: "New", definition: "It." """, "theme", "INVALID")]
    [InlineData("retireTheme", """code: "urban", replacement: "urban" """, "theme", "INVALID")]
    [InlineData("addTheme", """code: "new", top: "industry", name: "新", nameEn: "New", altLabels: ["a;b"], definition: "It." """, "altLabels", "INVALID")]
    [InlineData("correctThemes", """task: "nowhere", primary: "urban" """, "task", "NOT_FOUND")]
    [InlineData("correctThemes", """task: "nowhere", primary: "urban", secondary: ["urban"] """, "secondary", "INVALID")]
    [InlineData("changeTheme", """code: "nowhere" """, "code", "NOT_FOUND")]
    [InlineData("undoThemeDecision", "number: 7", "number", "NOT_FOUND")]
    public async Task What_does_not_fit_is_refused_and_changes_nothing(string mutation, string input, string field, string code)
    {
        var version = await AskAsync("{ store { version dictionaryVersion } }");
        var error = (await RunAsync(mutation, input))["errors"]![0]!;
        Assert.Equal((field, code), (error["field"]![1]!.GetValue<string>(), error["code"]!.GetValue<string>()));
        Assert.Equal(version.ToJsonString(), (await AskAsync("{ store { version dictionaryVersion } }")).ToJsonString());
    }

    [Fact]
    public async Task An_earlier_decision_about_the_same_term_names_the_later_one()
    {
        var first = await DecideAsync("setThemeTerm", """term: "新词汇", theme: "urban", weight: 1""");
        var second = await DecideAsync("setThemeTerm", """term: "新词汇", theme: "urban", weight: 2""");
        var error = (await RunAsync("undoThemeDecision", $"number: {first["decision"]!["number"]}"))["errors"]![0]!;
        Assert.Equal("DEPENDENT_DECISION", error["code"]!.GetValue<string>());
        Assert.Contains($"decision {second["decision"]!["number"]}", error["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_holds_the_uncertain_tasks_and_pages()
    {
        var queue = (await AskAsync("{ themeQueue(first: 1) { totalCount pageInfo { endCursor } nodes { teaches margin words task { themes { primary uncertain } } } } }"))["themeQueue"]!;
        Assert.True(queue["totalCount"]!.GetValue<int>() > 1);
        Assert.True(queue["nodes"]![0]!["task"]!["themes"]![0]!["uncertain"]!.GetValue<bool>());
        var next = (await AskAsync($$"""{ themeQueue(first: 1, after: "{{queue["pageInfo"]!["endCursor"]}}") { nodes { teaches } } }"""))["themeQueue"]!["nodes"]![0]!;
        Assert.True(next["teaches"]!.GetValue<double>() <= queue["nodes"]![0]!["teaches"]!.GetValue<double>());
    }

    private async Task<(string Key, string Content, string Tags)> FirstTaskAsync()
    {
        var task = (await AskAsync("{ tasks(first: 1) { nodes { key content } } }"))["tasks"]!["nodes"]![0]!;
        var key = task["key"]!.GetValue<string>();
        return (key, task["content"]!.GetValue<string>(), await TagsAsync(key));
    }

    private async Task<string> TagsAsync(string key) =>
        (await AskAsync($$"""{ task(key: { key: "{{key}}" }) { themes { theme { code } score evidence { term } } } }"""))["task"]!["themes"]!.ToJsonString();

    private async Task<JsonNode> DecideAsync(string mutation, string input)
    {
        var payload = await RunAsync(mutation, input);
        Assert.Empty(payload["errors"]!.AsArray());
        return payload;
    }

    private async Task<JsonNode> RunAsync(string mutation, string input) =>
        (await AskAsync($$"""mutation { {{mutation}}(input: { {{input}}, why: "test" }) { decision { number operation actor } retagging { term total } errors { field code message } } }"""))[mutation]!;

    private async Task<JsonNode> AskAsync(string query)
    {
        var response = await api.JsonAsync(query, null, Steward);
        Assert.True(response["errors"] is null, response.ToJsonString());
        return response["data"]!;
    }
}
