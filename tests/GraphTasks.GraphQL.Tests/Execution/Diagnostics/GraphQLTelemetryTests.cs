using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Diagnostics;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution.Diagnostics;

[Collection(nameof(GraphQLTelemetryTests))]
public class GraphQLTelemetryTests
{
    private static GraphQLEngine Engine(bool traceDocuments = false) =>
        new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { i(of: Int): Int, wait: Int } type Mutation { m: Int } type Subscription { s: Int }")) { Options = new() { TraceDocuments = traceDocuments } }
            .Bind<object?>("Query", t => t.Field("i", (_, c) => c.Arguments.Get<int>("of")).FieldAsync("wait", async (_, c) =>
            {
                await Task.Delay(Timeout.Infinite, c.Cancellation);
                return 1;
            }))
            .Bind<object?>("Mutation", t => t.Field<int?>("m", _ => throw new GraphQLException("no", "NO")))
            .Bind<object?>("Subscription", t => t.Stream("s", (_, _) => Two()))
            .Build();

    private static async IAsyncEnumerable<int> Two()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }

    // Tests run beside others that execute operations, so each hears only what happens within its own activity.
    private static async Task<List<Activity>> Spans(Func<Task> execute)
    {
        using var parent = new Activity("test").Start();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == parent.TraceId)
                    spans.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await execute();
        return spans.ToList();
    }

    private static string Describe(Activity span) =>
        $"{span.DisplayName} {span.Kind} {span.Status} {string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}";

    private static async Task Ask(string query, bool traceDocuments = false, params (string, object?)[] variables)
    {
        using var response = await Engine(traceDocuments).ExecuteAsync(new GraphQLRequest { Query = query, Variables = variables.ToDictionary(one => one.Item1, one => one.Item2) });
    }

    [Theory]
    [InlineData("query Q { i }", "query Server Unset graphql.operation.type=query graphql.operation.name=Q")]
    [InlineData("{ i }", "query Server Unset graphql.operation.type=query")]
    [InlineData("mutation { m }", "mutation Server Error graphql.operation.type=mutation error.type=NO")]
    [InlineData("{ nope }", "GraphQL Operation Server Error error.type=GRAPHQL_VALIDATION_FAILED")]
    public async Task A_request_is_one_span_with_the_names_of_OpenTelemetry(string query, string span) =>
        Assert.Equal([span], (await Spans(() => Ask(query))).Select(Describe));

    [Fact]
    public async Task Documents_are_in_spans_only_when_asked_for_and_variables_never()
    {
        const string Query = "query ($n: Int) { i(of: $n) }";
        var spans = await Spans(async () =>
        {
            await Ask(Query, false, ("n", 4711L));
            await Ask(Query, true, ("n", 4711L));
            await Ask(Query, true, ("n", "secret"));
        });
        Assert.Equal(["", Query, Query], spans.Select(span => span.GetTagItem("graphql.document") ?? ""));
        Assert.DoesNotContain(spans, span => Describe(span).Contains("4711", StringComparison.Ordinal) || Describe(span).Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_event_of_a_subscription_is_a_span()
    {
        var spans = await Spans(async () =>
        {
            await foreach (var response in Engine().SubscribeAsync(new GraphQLRequest { Query = "subscription { s }" }))
                response.Dispose();
        });
        Assert.Equal(["subscription", "subscription"], spans.Select(span => span.DisplayName));
    }

    [Fact]
    public async Task A_request_that_is_cancelled_is_a_failed_span()
    {
        using var source = new CancellationTokenSource();
        var spans = await Spans(async () =>
        {
            var request = Engine().ExecuteAsync(new GraphQLRequest { Query = "{ wait }" }, source.Token).AsTask();
            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        });
        Assert.Equal(["GraphQL Operation Server Error error.type=TIMEOUT"], spans.Select(Describe));
    }

    [Fact]
    public async Task Durations_and_errors_are_measured()
    {
        var measured = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name)
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value >= 0, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value == 1, tags));
        listener.Start();
        await Ask("mutation { m }");
        Assert.Contains("graphql.server.operation.duration s True graphql.operation.type=mutation error.type=NO", measured);
        Assert.Contains("graphql.server.errors {error} True error.type=NO", measured);

        void Note(Instrument instrument, bool fits, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            measured.Add($"{instrument.Name} {instrument.Unit} {fits} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");
    }
}
