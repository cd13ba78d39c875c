using GraphTasks.Data.Access;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.Server.Access;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Server.Tests;

public class OperationsTests(SampleApi api) : IClassFixture<SampleApi>
{
    private static readonly Dictionary<string, Dictionary<string, object?>> Variables = new()
    {
        ["tasks-page.graphql"] = new() { ["first"] = 100L },
        ["task-detail.graphql"] = new() { ["key"] = new Dictionary<string, object?> { ["key"] = "lanchuan-2025-h1-progress/1/1" } },
        ["unit-workload.graphql"] = new() { ["unit"] = new Dictionary<string, object?> { ["key"] = "990100/finance" }, ["id"] = new GlobalId("Unit", "990100/finance").ToString() },
        ["statistics.graphql"] = new() { ["groupBy"] = new List<object?> { "TOP_THEME", "YEAR" } },
        ["search.graphql"] = new() { ["text"] = "生态环境" },
        ["document-outline.graphql"] = [],
        ["mirror.graphql"] = [],
        ["steward-queue.graphql"] = [],
        ["import-ledger.graphql"] = Input(new() { ["fileName"] = "operations.txt", ["content"] = new Dictionary<string, object?> { ["text"] = "no ledger" } }),
        ["remove-document.graphql"] = new() { ["key"] = "operations" },
        ["accept-unit-alias.graphql"] = Input(new() { ["jurisdiction"] = "澜川市", ["mention"] = "市财办", ["unit"] = "990100/finance", ["why"] = "seen", ["preview"] = true }),
        ["set-theme-term.graphql"] = Input(new() { ["term"] = "无废城市", ["theme"] = "low-carbon", ["weight"] = 9L, ["why"] = "campaign", ["preview"] = true }),
        ["correct-themes.graphql"] = Input(new() { ["task"] = "lanchuan-2025-h1-progress/1/1", ["primary"] = "urban", ["why"] = "read", ["preview"] = true }),
    };

    private static readonly TrustedDocuments Documented = TrustedDocuments.FromFolder(Repository.PathTo("schema", "operations"));

    public static TheoryData<string> Answered => [.. Documented.All.Where(document => !document.Text.Contains("\nsubscription ", StringComparison.Ordinal)).Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Each_query_and_mutation_has_an_answer_within_the_cost(string name)
    {
        var response = await api.JsonAsync(await File.ReadAllTextAsync(Repository.PathTo("schema", "operations", name)), Variables[name], new Caller("curator", Role.Steward));
        Assert.Null(response["errors"]);
        Assert.All(response["data"]!.AsObject(), field => Assert.NotNull(field.Value));
    }

    [Fact]
    public void All_of_them_are_valid_and_can_be_the_only_ones_that_a_server_takes() => Assert.NotNull(PublicApi.Build(Documented));

    [Fact]
    public async Task An_operation_that_multiplies_pages_is_refused_before_it_runs()
    {
        var response = await api.JsonAsync("{ documents(first: 100) { nodes { tasks(first: 100) { nodes { leadUnits { tasks(first: 100) { nodes { key } } } } } } } }");
        Assert.Equal("COST_EXCEEDED", response["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Null(response["data"]);
    }

    private static Dictionary<string, object?> Input(Dictionary<string, object?> input) => new() { ["input"] = input };

    [Fact]
    public void A_server_with_trusted_operations_starts_only_when_they_are_valid() =>
        Assert.Throws<TrustedDocumentsException>(() => PublicApi.Build(new TrustedDocuments([TrustedDocuments.Of("bad", "{ nothing }")])));
}
