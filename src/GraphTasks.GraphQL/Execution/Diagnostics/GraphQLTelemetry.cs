using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphTasks.GraphQL.Execution.Diagnostics;

/// <summary>
/// Traces and metrics by the names of OpenTelemetry (https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/).
/// Nothing is measured while nobody listens. Values of variables are in neither; names of operations are as clients gave them.
/// </summary>
public static class GraphQLTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "GraphTasks.GraphQL";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("graphql.server.operation.duration", "s", "How long operations take, from the request to the response.");
    private static readonly Counter<long> Errors = Meter.CreateCounter<long>("graphql.server.errors", "{error}", "Errors in responses, by their code.");

    /// <summary>Whether anybody listens.</summary>
    internal static bool IsListenedTo => Source.HasListeners() || Duration.Enabled || Errors.Enabled;

    /// <summary>Begins a span.</summary>
    internal static Activity? Start() => Source.StartActivity("GraphQL Operation", ActivityKind.Server);

    /// <summary>Says in span and metrics how a request ended that began at a timestamp.</summary>
    internal static void End(Activity? activity, long start, Language.OperationDefinitionNode? operation, IReadOnlyList<GraphQLError> errors, bool withDocument)
    {
        var type = operation?.Operation switch
        {
            Language.OperationType.Query => "query",
            Language.OperationType.Mutation => "mutation",
            Language.OperationType.Subscription => "subscription",
            _ => null,
        };
        var error = errors is [var first, ..] ? first.Code : null;
        var tags = default(TagList);
        if (type is not null)
            tags.Add("graphql.operation.type", type);
        if (operation?.Name?.Value is { } name)
            tags.Add("graphql.operation.name", name);
        if (error is not null)
            tags.Add("error.type", error);
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        foreach (var each in errors)
            Errors.Add(1, new KeyValuePair<string, object?>("error.type", each.Code));
        if (activity is null)
            return;
        foreach (var (key, value) in tags)
            activity.SetTag(key, value);
        if (withDocument)
            activity.SetTag("graphql.document", operation?.Location?.Source.Body);
        activity.DisplayName = type ?? activity.DisplayName;
        if (error is not null)
            activity.SetStatus(ActivityStatusCode.Error);
    }
}
