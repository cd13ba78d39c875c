using System.Text.RegularExpressions;
using GraphTasks.Server.Metrics;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Metrics;

public sealed partial class MetricsTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task Requests_durations_errors_and_the_store_are_told_in_the_text_format()
    {
        await using var app = GraphTasksServer.Build(api.Store, api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        var client = app.GetTestClient();
        await client.GetStringAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));
        await client.GetAsync(new Uri("/graphql?query={nonsense}", UriKind.Relative));
        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Matches("""http_server_request_duration_seconds_count\{[^}]*http_response_status_code="200"[^}]*\} [1-9]""", text);
        Assert.Matches("""graphql_server_operation_duration_seconds_bucket\{graphql_operation_type="query",le="10"\} [1-9]""", text);
        Assert.Matches("""graphql_server_errors_total\{error_type="GRAPHQL_VALIDATION_FAILED"\} [1-9]""", text);
        Assert.Matches("graphtasks_store_tasks [1-9]", text);
        Assert.All(text.TrimEnd().Split('\n'), line => Assert.Matches(Line(), line));
    }

    [Fact]
    public async Task Operations_are_told_by_name_from_memory_or_not_and_names_without_end_share_one()
    {
        await using var app = GraphTasksServer.Build(api.Store, api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        var client = app.GetTestClient();
        for (var i = 0; i < 2; i++)
            await client.GetStringAsync(new Uri("/graphql?query=query Often{__typename}", UriKind.Relative));
        for (var i = 0; i < MetricsListener.MostOperations; i++)
            await client.GetStringAsync(new Uri($"/graphql?query=query Name{i}{{__typename}}", UriKind.Relative));
        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        Assert.Contains("graphql_server_operation_duration_seconds_count{graphql_operation_type=\"query\",graphql_operation_name=\"Often\"} 2\n", text, StringComparison.Ordinal);
        Assert.Contains("graphql_operation_name=\"(other)\"", text, StringComparison.Ordinal);
        Assert.InRange(Names().Matches(text).Select(name => name.Value).Distinct().Count(), 2, MetricsListener.MostOperations + 1);
    }

    [GeneratedRegex("graphql_operation_name=\"[^\"]*\"")]
    private static partial Regex Names();

    [GeneratedRegex("""^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? [0-9.E+-]+)$""")]
    private static partial Regex Line();
}
