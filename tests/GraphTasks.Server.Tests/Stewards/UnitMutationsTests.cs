using System.Text;
using System.Text.Json.Nodes;
using GraphTasks.Data.Access;
using GraphTasks.Data.Import;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using Xunit;

namespace GraphTasks.Server.Tests.Stewards;

public sealed class UnitMutationsTests : IDisposable
{
    private const string Unknown = "市容专班";
    private const string Answer = "{ outcomes { taskCount resolvedDelta names { mention before after taskCount } decision { number operation undoes actor why } } preview errors { field code message } }";

    private static readonly Caller Steward = new("curator", Role.Steward);

    private readonly SampleApi api = new([]);

    public UnitMutationsTests()
    {
        var text = File.ReadAllText(SampleLedgers.Files().First(file => file.EndsWith("lanchuan-2023-assignment.txt", StringComparison.Ordinal)));
        api.Server.Import(Encoding.UTF8.GetBytes(text.Replace("市城管局", Unknown, StringComparison.Ordinal)), "lanchuan.txt", Steward);
    }

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task A_name_leaves_the_queue_when_it_is_accepted_and_comes_back_when_that_is_undone()
    {
        var tasks = (await QueueAsync())["taskCount"]!.GetValue<int>();
        Assert.True(tasks >= 2);
        var preview = await AcceptAsync("preview: true");
        Assert.True(preview["preview"]!.GetValue<bool>());
        Assert.Equal(tasks, preview["outcomes"]![0]!["taskCount"]!.GetValue<int>());
        Assert.Equal(Unknown, (await QueueAsync())["mention"]!.GetValue<string>());

        var accepted = (await AcceptAsync())["outcomes"]![0]!;
        Assert.Equal(preview["outcomes"]![0]!["names"]!.ToJsonString(), accepted["names"]!.ToJsonString());
        Assert.Equal(("ACCEPT_ALIAS", "curator"), (accepted["decision"]!["operation"]!.GetValue<string>(), accepted["decision"]!["actor"]!.GetValue<string>()));
        Assert.DoesNotContain(await OpenAsync(), name => name!["mention"]!.GetValue<string>() == Unknown);
        Assert.Equal("澜川市林业局", (await AskAsync("{ unit(key: {name: {jurisdiction: \"990100\", name: \"" + Unknown + "\"}}) { name } }"))["unit"]!["name"]!.GetValue<string>());

        var undone = await DecideAsync("undoUnitDecision", "number: 1, why: \"a mistake\"");
        Assert.Empty(undone["errors"]!.AsArray());
        Assert.Equal(tasks, (await QueueAsync())["taskCount"]!.GetValue<int>());
        Assert.Equal("""[{"number":1,"undoes":null},{"number":2,"undoes":1}]""", (await AskAsync("{ decisions(area: UNITS) { nodes { number undoes } } }"))["decisions"]!["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task A_steward_who_saw_another_version_is_told_the_one_in_force()
    {
        var seen = (await AskAsync("{ store { dictionaryVersion } }"))["store"]!["dictionaryVersion"]!.GetValue<string>();
        await AcceptAsync();
        var now = (await AskAsync("{ store { dictionaryVersion } }"))["store"]!["dictionaryVersion"]!.GetValue<string>();
        Assert.NotEqual(seen, now);
        var error = (await DecideAsync("deferUnit", $"jurisdiction: \"澜川市\", mention: \"市水利局\", why: \"later\", expectedVersion: \"{seen}\""))["errors"]![0]!;
        Assert.Equal("STALE_VERSION", error["code"]!.GetValue<string>());
        Assert.Contains(now, error["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acceptUnitAlias", "jurisdiction: \"990100\", mention: \"\", unit: \"990100/forestry\", why: \"\"", """[["input","why"],["input","mention"]]""")]
    [InlineData("acceptUnitAlias", "jurisdiction: \"nowhere\", mention: \"市容专班\", unit: \"990100/forestry\", why: \"x\"", """[["input","jurisdiction"]]""")]
    [InlineData("acceptUnitAlias", "jurisdiction: \"990100\", mention: \"市容专班\", unit: \"990100/none\", why: \"x\"", """[["input","unit"]]""")]
    [InlineData("acceptUnitAlias", "jurisdiction: \"990100\", mention: \"市容专班\", unit: \"990100/none\", fromYear: 2024, toYear: 2020, why: \"x\"", """[["input","toYear"]]""")]
    [InlineData("rejectUnit", "jurisdiction: \"990100\", mention: \"市容专班\", unit: \"VGFzazphLzE\", why: \"the identifier of a task\"", """[["input","unit"]]""", "INVALID")]
    [InlineData("editUnitMembers", "unit: \"990100/a\", members: [{unit: \"VGFzazphLzE\"}], why: \"the identifier of a task\"", """[["input","members","0","unit"]]""", "INVALID")]
    [InlineData("mergeUnits", "unit: \"990100/a\", into: \"990100/a\", why: \"x\"", """[["input","into"]]""")]
    [InlineData("splitUnit", "unit: \"990100/a\", newKey: \"990100/b\", newName: \"b\", names: [], why: \"x\"", """[["input","names"]]""")]
    [InlineData("succeedUnit", "unit: \"990100/a\", successor: \"990100/b\", date: \"soon\", evidence: \"x\", why: \"x\"", """[["input","date"]]""")]
    [InlineData("editUnitMembers", "unit: \"990100/a\", members: [{unit: \"990100/b\", fromYear: 12}], why: \"x\"", """[["input","members","0","fromYear"]]""")]
    [InlineData("createUnit", "jurisdiction: \"990100\", key: \"340200/x\", name: \"x\", why: \"x\"", """[["input","key"]]""")]
    [InlineData("acceptUnitAliases", "minScore: 2, why: \"x\"", """[["input","minScore"]]""")]
    [InlineData("undoUnitDecision", "number: 7, why: \"x\"", """[["input","number"]]""")]
    public async Task What_is_wrong_is_told_with_its_path_and_changes_nothing(string mutation, string input, string paths, string? code = null)
    {
        var payload = await DecideAsync(mutation, input);
        Assert.Equal(paths, new JsonArray([.. payload["errors"]!.AsArray().Select(error => error!["field"]!.DeepClone())]).ToJsonString());
        Assert.Equal(code ?? payload["errors"]![0]!["code"]!.GetValue<string>(), payload["errors"]![0]!["code"]!.GetValue<string>());
        Assert.Empty(payload["outcomes"]!.AsArray());
        Assert.Empty((await AskAsync("{ decisions { nodes { number } } }"))["decisions"]!["nodes"]!.AsArray());
    }

    [Fact]
    public async Task Subscribers_hear_of_decisions_and_not_of_previews()
    {
        using var scope = new ReadScope(api.Server, Steward);
        await using var events = PublicApi.Build().SubscribeAsync(new GraphQLRequest { Query = "subscription { dictionaryChanged { number operation } }", State = scope }).GetAsyncEnumerator();
        var next = events.MoveNextAsync();
        await AcceptAsync("preview: true");
        await AcceptAsync();
        Assert.True(await next);
        Assert.Equal("""{"data":{"dictionaryChanged":{"number":1,"operation":"ACCEPT_ALIAS"}}}""", events.Current.ToString());
    }

    private async Task<JsonNode> QueueAsync() =>
        Assert.Single(await OpenAsync(), name => name!["mention"]!.GetValue<string>() == Unknown)!;

    private async Task<JsonArray> OpenAsync() =>
        (await AskAsync("{ unresolvedNames { nodes { mention taskCount settledShare candidates { key score reason } } } }"))["unresolvedNames"]!["nodes"]!.AsArray();

    private async Task<JsonNode> AcceptAsync(string more = "")
    {
        var unit = (await AskAsync("{ unit(key: {name: {jurisdiction: \"990100\", name: \"市林业局\"}}) { id } }"))["unit"]!["id"]!.GetValue<string>();
        return await DecideAsync("acceptUnitAlias", $"jurisdiction: \"990100\", mention: \"{Unknown}\", unit: \"{unit}\", why: \"seen in the ledger\", {more}");
    }

    private async Task<JsonNode> DecideAsync(string mutation, string input) => (await AskAsync($"mutation {{ {mutation}(input: {{{input}}}) {Answer} }}"))[mutation]!;

    private async Task<JsonNode> AskAsync(string query)
    {
        var response = await api.JsonAsync(query, caller: Steward);
        return response["errors"] is null ? response["data"]! : throw new InvalidOperationException(response.ToJsonString());
    }
}
