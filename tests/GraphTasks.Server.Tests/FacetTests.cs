using System.Text.Json.Nodes;
using Xunit;

namespace GraphTasks.Server.Tests;

public sealed class FacetTests(SampleApi api) : IClassFixture<SampleApi>
{
    private const string Values = "facets(by: [YEAR, TOP_THEME, LIGHT]) { dimension values { value label count } }";

    [Fact]
    public async Task Facets_count_all_tasks_of_the_connection_and_not_only_the_page()
    {
        var tasks = (await api.DataAsync($"{{ tasks(first: 1) {{ totalCount {Values} }} }}"))["tasks"]!;
        Assert.Equal(["YEAR", "TOP_THEME", "LIGHT"], tasks["facets"]!.AsArray().Select(facet => facet!["dimension"]!.GetValue<string>()));
        Assert.Equal(tasks["totalCount"]!.GetValue<int>(), Sum(tasks["facets"]![0]!));
        Assert.Equal(tasks["totalCount"]!.GetValue<int>(), Sum(tasks["facets"]![2]!));
        Assert.Contains("生态", tasks["facets"]![1]!["values"]!.AsArray().Select(one => one!["label"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Each_count_is_the_total_of_the_filter_by_its_value()
    {
        var facets = (await api.DataAsync($"{{ tasks(filter: {{ hasTarget: true }}) {{ {Values} }} }}"))["tasks"]!["facets"]!;
        Assert.All(facets[1]!["values"]!.AsArray(), one =>
        {
            var filter = $"{{ hasTarget: true, topTheme: [\"{one!["value"]!.GetValue<string>()}\"] }}";
            var narrowed = api.DataAsync($"{{ tasks(filter: {filter}) {{ totalCount }} }}").GetAwaiter().GetResult();
            Assert.Equal(one["count"]!.GetValue<int>(), narrowed["tasks"]!["totalCount"]!.GetValue<int>());
        });
    }

    [Fact]
    public async Task A_search_has_facets_of_what_it_finds()
    {
        var found = (await api.DataAsync($"{{ searchTasks(text: \"生态\", first: 1) {{ totalCount {Values} }} }}"))["searchTasks"]!;
        Assert.InRange(found["totalCount"]!.GetValue<int>(), 2, 100);
        Assert.Equal(found["totalCount"]!.GetValue<int>(), Sum(found["facets"]![0]!));
    }

    [Theory]
    [InlineData("by: []", "`by` takes 1 to 10 dimensions, and has 0.")]
    [InlineData("by: [YEAR], first: 0", "`first` must lie between 1 and 1000, and is 0.")]
    public async Task Senseless_facets_are_refused(string arguments, string message)
    {
        var response = await api.JsonAsync($"{{ tasks {{ facets({arguments}) {{ dimension }} }} }}");
        Assert.Equal(message, response["errors"]![0]!["message"]!.GetValue<string>());
    }

    private static int Sum(JsonNode facet) => facet["values"]!.AsArray().Sum(one => one!["count"]!.GetValue<int>());
}
