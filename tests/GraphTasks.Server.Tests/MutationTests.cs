using GraphTasks.Data.Access;
using GraphTasks.Data.Import;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.Server.Access;
using Xunit;

namespace GraphTasks.Server.Tests;

public sealed class MutationTests : IDisposable
{
    private const string Import = "mutation ($input: ImportLedgerInput!) { importLedger(input: $input) { documents { outcome taskCount document { key jurisdiction { name } } } errors { field code message } } }";

    private readonly SampleApi api = new([]);

    private static Caller Steward => new("curator", Role.Steward);

    private static string Sample => SampleLedgers.Files().First(file => file.EndsWith("lanchuan-2023-assignment.txt", StringComparison.Ordinal));

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task A_steward_imports_a_ledger_and_the_next_query_sees_it()
    {
        var input = Input("ledger.txt", "text", await File.ReadAllTextAsync(Sample));
        Assert.Equal("""{"documents":[{"outcome":"ADDED","taskCount":20,"document":{"key":"ledger","jurisdiction":{"name":"澜川市"}}}],"errors":[]}""", await AskAsync(input));
        Assert.Contains("\"outcome\":\"UNCHANGED\"", await AskAsync(input), StringComparison.Ordinal);
        Assert.Equal(20, (await api.DataAsync("{ tasks { totalCount } }"))["tasks"]!["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task Bytes_may_be_sent_in_base64() => Assert.Contains("\"outcome\":\"ADDED\"",
        await AskAsync(Input("ledger.txt", "base64", Convert.ToBase64String(await File.ReadAllBytesAsync(Sample)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("ledger.txt", "text", "Nothing of the kind.", "UNREADABLE_LEDGER")]
    [InlineData("ledger.txt", "text", "", "UNREADABLE_LEDGER")]
    [InlineData("ledger.txt", "base64", "?", "INVALID_BASE64")]
    [InlineData("../ledger.txt", "text", "x", "INVALID_FILE_NAME")]
    public async Task A_bad_file_is_told_as_data_and_changes_nothing(string fileName, string kind, string content, string code)
    {
        Assert.Contains($"\"code\":\"{code}\"", await AskAsync(Input(fileName, kind, content)), StringComparison.Ordinal);
        Assert.Equal(0, (await api.DataAsync("{ store { documentCount } }"))["store"]!["documentCount"]!.GetValue<int>());
    }

    [Fact]
    public void Every_mutation_asks_for_a_role_above_reading() =>
        Assert.All(((FieldsType)PublicSchema.Build().MutationType!).Fields, field => Assert.True(RequiredRoles.Of(field) > Role.Reader, field.Coordinate));

    [Theory]
    [InlineData(Role.Reader, false)]
    [InlineData(Role.Steward, true)]
    [InlineData(Role.Admin, true)]
    public async Task Only_stewards_and_admins_may_import(Role role, bool allowed)
    {
        var response = await api.JsonAsync(Import, Input("ledger.txt", "text", await File.ReadAllTextAsync(Sample)), new Caller("someone", role));
        Assert.Equal(allowed, response["errors"] is null);
        if (!allowed)
            Assert.Equal("FORBIDDEN", response["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal(allowed ? 1 : 0, (await api.DataAsync("{ store { documentCount } }"))["store"]!["documentCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task Subscribers_hear_of_an_imported_document()
    {
        using var scope = new ReadScope(api.Server, Caller.Anonymous);
        await using var events = PublicApi.Build().SubscribeAsync(new GraphQLRequest { Query = "subscription { documentImported { outcome document { key taskCount } } }", State = scope }).GetAsyncEnumerator();
        var next = events.MoveNextAsync();
        api.Server.Import(await File.ReadAllBytesAsync(Sample), "news.txt", Steward);
        Assert.True(await next);
        Assert.Equal("""{"data":{"documentImported":{"outcome":"ADDED","document":{"key":"news","taskCount":20}}}}""", events.Current.ToString());
    }

    private static Dictionary<string, object?> Input(string fileName, string kind, string content) => new()
    {
        ["input"] = new Dictionary<string, object?> { ["fileName"] = fileName, ["content"] = new Dictionary<string, object?> { [kind] = content } },
    };

    private async Task<string> AskAsync(Dictionary<string, object?> variables) =>
        (await api.JsonAsync(Import, variables, Steward))["data"]!["importLedger"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
