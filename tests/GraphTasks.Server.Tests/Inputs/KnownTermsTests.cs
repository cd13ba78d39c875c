using Xunit;

namespace GraphTasks.Server.Tests.Inputs;

public sealed class KnownTermsTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Theory]
    [InlineData("tasks", "{ theme: [\"生态\"] }", "`theme`: there is no theme \"生态\"; the code of 生态 is \"ecology\".")]
    [InlineData("tasks", "{ not: { primaryTheme: [\"ecologie\"] } }", "`primaryTheme`: there is no theme \"ecologie\"; the query `themes` lists their codes.")]
    [InlineData("tasks", "{ or: [{ topTheme: [\"pollution\"] }] }", "`topTheme`: \"pollution\" is no top theme; it is below \"ecology\".")]
    [InlineData("tasks", "{ jurisdiction: { is: [\"无此县\"] } }", "`jurisdiction`: there is no division \"无此县\"; expected a code or a name as in `340200`, `芜湖市` or `芜湖市繁昌区`.")]
    [InlineData("units", "{ theme: [\"生态\"] }", "`theme`: there is no theme \"生态\"; the code of 生态 is \"ecology\".")]
    [InlineData("documents", "{ jurisdiction: { is: [\"999999\"], below: true } }", "`jurisdiction`: there is no division \"999999\"; expected a code or a name as in `340200`, `芜湖市` or `芜湖市繁昌区`.")]
    public async Task What_nothing_bears_is_refused(string field, string filter, string message)
    {
        var response = await api.JsonAsync($"{{ {field}(filter: {filter}) {{ totalCount }} }}");
        Assert.Equal(message, response["errors"]![0]!["message"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("澜川")]
    [InlineData("澜川市")]
    [InlineData("990100")]
    public async Task A_division_is_found_by_whatever_it_is_called(string name)
    {
        var documents = (await api.DataAsync($"{{ documents(filter: {{ jurisdiction: {{ is: [\"{name}\"] }} }}) {{ nodes {{ jurisdiction {{ code }} }} }} }}"))["documents"]!["nodes"]!.AsArray();
        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.Equal("990100", document!["jurisdiction"]!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_unit_is_named_by_its_identifier_or_its_key()
    {
        var unit = (await api.DataAsync("{ units(first: 1) { nodes { id key } } }"))["units"]!["nodes"]![0]!;
        var counts = new List<int>();
        foreach (var name in new[] { "id", "key" }.Select(name => unit[name]!.GetValue<string>()))
            counts.Add((await api.DataAsync($"{{ tasks(filter: {{ unit: {{ id: [\"{name}\"] }} }}) {{ totalCount }} }}"))["tasks"]!["totalCount"]!.GetValue<int>());
        Assert.Equal(counts[0], counts[1]);
        Assert.NotEqual(0, counts[0]);
    }

    [Theory]
    [InlineData("tasks(filter: { unit: { id: [\"ID\"] } }) { totalCount }", "`id`")]
    [InlineData("tasks(filter: { category: [\"ID\"] }) { totalCount }", "`category`")]
    [InlineData("unitPairs(unit: \"ID\") { count }", "`unit`")]
    public async Task An_identifier_of_something_else_is_refused(string field, string name)
    {
        var response = await api.JsonAsync($"{{ {field.Replace("ID", new GlobalId("Task", "x/1/1").ToString(), StringComparison.Ordinal)} }}");
        Assert.StartsWith($"{name}: \"", response["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.EndsWith("is the identifier of a Task.", response["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_division_without_documents_finds_nothing() =>
        Assert.Equal(0, (await api.DataAsync("{ tasks(filter: { jurisdiction: { is: [\"安庆市\"], below: true }, topTheme: [\"ecology\"] }) { totalCount } }"))["tasks"]!["totalCount"]!.GetValue<int>());
}
