using GraphTasks.GraphQL.Execution.Documents;
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
    };

    public static TheoryData<string> Names => [.. TrustedDocuments.FromFolder(Repository.PathTo("schema", "operations")).All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_operation_has_an_answer_within_the_cost(string name)
    {
        var data = await api.DataAsync(await File.ReadAllTextAsync(Repository.PathTo("schema", "operations", name)), Variables[name]);
        Assert.All(data.AsObject(), field => Assert.NotNull(field.Value));
    }

    [Fact]
    public async Task An_operation_that_multiplies_pages_is_refused_before_it_runs()
    {
        var response = await api.JsonAsync("{ documents(first: 100) { nodes { tasks(first: 100) { nodes { leadUnits { tasks(first: 100) { nodes { key } } } } } } } }");
        Assert.Equal("COST_EXCEEDED", response["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Null(response["data"]);
    }

    [Fact]
    public void A_server_with_trusted_operations_starts_only_when_they_are_valid() =>
        Assert.Throws<TrustedDocumentsException>(() => PublicApi.Build(new TrustedDocuments([TrustedDocuments.Of("bad", "{ nothing }")])));
}
