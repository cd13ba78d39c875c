using System.Text.Json.Nodes;
using GraphTasks.Data.Access;
using GraphTasks.Data.Import;
using GraphTasks.Server.Access;
using Xunit;

namespace GraphTasks.Server.Tests;

public sealed class SyncTests : IDisposable
{
    private const string Changes = "query ($after: String) { taskChanges(first: 100, after: $after) { nodes { taskId key removed at task { id key content updatedAt } } pageInfo { endCursor hasNextPage } } }";

    private readonly SampleApi api = new([]);

    private static string Sample => SampleLedgers.Files().First(file => file.EndsWith("lanchuan-2023-assignment.txt", StringComparison.Ordinal));

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task A_mirror_follows_the_store()
    {
        var mirror = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = await File.ReadAllTextAsync(Sample);
        api.Server.Import(System.Text.Encoding.UTF8.GetBytes(text), "ledger.txt", new("curator", Role.Steward));
        var cursor = await FollowAsync(mirror, null);
        Assert.Equal(20, mirror.Count);

        var shorter = text[..text.LastIndexOf("\n20", StringComparison.Ordinal)];
        api.Server.Import(System.Text.Encoding.UTF8.GetBytes(shorter), "ledger.txt", new("curator", Role.Steward));
        api.Server.Import(System.Text.Encoding.UTF8.GetBytes(text), "another.txt", new("curator", Role.Steward));
        cursor = await FollowAsync(mirror, cursor);
        var all = await api.DataAsync("{ tasks(first: 100) { nodes { id content } } }");
        Assert.Equal(all["tasks"]!["nodes"]!.AsArray().Select(Entry).Order(StringComparer.Ordinal), mirror.Select(one => $"{one.Key} {one.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(39, mirror.Count);
        Assert.Equal(cursor, await FollowAsync(mirror, cursor));
    }

    [Fact]
    public async Task A_removed_document_leaves_nothing_but_the_news_of_it()
    {
        const string Remove = "mutation ($key: String!) { removeDocument(input: { key: $key }) { removedTaskCount errors { field code } } }";
        var steward = new Caller("curator", Role.Steward);
        api.Server.Import(await File.ReadAllBytesAsync(Sample), "ledger.txt", new("curator", Role.Steward));
        var variables = new Dictionary<string, object?> { ["key"] = "ledger" };
        Assert.Equal("""{"removedTaskCount":20,"errors":[]}""", (await api.JsonAsync(Remove, variables, steward))["data"]!["removeDocument"]!.ToJsonString());
        Assert.Equal("""{"removedTaskCount":null,"errors":[{"field":["input","key"],"code":"NOT_FOUND"}]}""", (await api.JsonAsync(Remove, variables, steward))["data"]!["removeDocument"]!.ToJsonString());

        var left = await api.DataAsync("{ store { documentCount taskCount version } searchTasks(text: \"生态\") { totalCount } taskChanges(first: 100) { nodes { removed task { id } } } }");
        Assert.Equal("""{"documentCount":0,"taskCount":0,"version":2}""", left["store"]!.ToJsonString());
        Assert.Equal(0, left["searchTasks"]!["totalCount"]!.GetValue<int>());
        Assert.Equal(20, left["taskChanges"]!["nodes"]!.AsArray().Count(change => change!["removed"]!.GetValue<bool>() && change["task"] is null));
    }

    [Fact]
    public async Task Tasks_can_be_filtered_by_their_last_change()
    {
        api.Server.Import(await File.ReadAllBytesAsync(Sample), "ledger.txt", new("curator", Role.Steward));
        Assert.Equal(20, await CountAsync("2025-08-01T09:30:00Z"));
        Assert.Equal(0, await CountAsync("2025-08-01T17:30:01+08:00"));
    }

    private async Task<int> CountAsync(string since) =>
        (await api.DataAsync($"{{ tasks(filter: {{ updatedSince: \"{since}\" }}) {{ totalCount }} taskChanges(updatedSince: \"{since}\") {{ totalCount }} }}"))
            .AsObject().Select(field => field.Value!["totalCount"]!.GetValue<int>()).Distinct().Single();

    private static string Entry(JsonNode? task) => $"{task!["id"]!.GetValue<string>()} {task["content"]!.GetValue<string>()}";

    private async Task<string?> FollowAsync(Dictionary<string, string> mirror, string? cursor)
    {
        for (var more = true; more;)
        {
            var page = (await api.DataAsync(Changes, new Dictionary<string, object?> { ["after"] = cursor }))["taskChanges"]!;
            foreach (var change in page["nodes"]!.AsArray())
                if (change!["removed"]!.GetValue<bool>())
                    mirror.Remove(change["taskId"]!.GetValue<string>());
                else
                    mirror[change["taskId"]!.GetValue<string>()] = change["task"]!["content"]!.GetValue<string>();
            cursor = page["pageInfo"]!["endCursor"]?.GetValue<string>() ?? cursor;
            more = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>();
        }

        return cursor;
    }
}
