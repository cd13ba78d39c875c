using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class ConnectionRightsTests
{
    [Fact]
    public async Task A_stream_ends_where_its_callers_rights_cannot_be_told()
    {
        var failures = new List<Exception>();
        var engine = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { a: Int } type Subscription { never: Int }"))
            .Bind<object?>("Query", type => type.Field("a", _ => 1))
            .Bind<object?>("Subscription", type => type.Stream("never", (_, context) => NeverAsync(context.Cancellation)))
            .Build();
        await using var endpoint = await TestEndpoint.StartAsync(engine, new()
        {
            OnFailure = failures.Add,
            UntilForbidden = (_, _) => Task.FromException(new InvalidOperationException("The store is away.")),
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{never}");
        request.Headers.Add("Accept", "text/event-stream");
        using var response = await endpoint.Client.SendAsync(request);
        var events = await response.Content.ReadAsStringAsync();
        Assert.Contains("FORBIDDEN", events, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata: \n\n", events, StringComparison.Ordinal);
        Assert.DoesNotContain("away", events, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(Assert.Single(failures));
    }

    private static async IAsyncEnumerable<object?> NeverAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        yield return 1;
    }
}
