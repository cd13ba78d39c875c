using System.Diagnostics;
using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Execution.Diagnostics;
using GraphTasks.GraphQL.Execution.Planning;
using GraphTasks.GraphQL.Execution.Protection;
using GraphTasks.GraphQL.Execution.Running;
using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution;

/// <summary>
/// Executes requests against a schema with bound resolvers: parses, validates, plans, resolves and writes. Made by
/// <see cref="GraphQLEngineBuilder"/>; may be used by threads at once.
/// </summary>
public sealed class GraphQLEngine
{
    private readonly BoundSchema _bound;
    private readonly GraphQLEngineOptions _options;
    private readonly FailureTranslator _failures;
    private readonly RequestPlanner _planner;
    private readonly ExecutionPool _executions = new();

    internal GraphQLEngine(BoundSchema bound, GraphQLEngineOptions options, FailureTranslator failures)
    {
        _bound = bound;
        _options = options;
        _failures = failures;
        _planner = new RequestPlanner(bound, options);
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema => _bound.Schema;

    /// <summary>The kind of operation that a request means, or null when it holds no such operation or is not valid.</summary>
    public OperationType? OperationOf(GraphQLRequest request)
    {
        try
        {
            return _planner.Find(request).Node.Operation;
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    /// <summary>The query that a request means and what its answer depends on within the request; null where it is no valid query.</summary>
    internal (OperationDefinitionNode Operation, string Identity)? QueryOf(GraphQLRequest request)
    {
        try
        {
            var operation = _planner.Find(request);
            return operation.Node.Operation == OperationType.Query && RequestIdentity.Of(operation, request.Variables) is { } identity ? (operation.Node, identity) : null;
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    /// <summary>Executes a query or mutation. The caller disposes of the response.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled; there is no response.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return GraphQLTelemetry.IsListenedTo ? ObserveAnswerAsync(request, cancellation) : AnswerAsync(request, cancellation);
    }

    /// <summary>
    /// Executes any operation: one response of a query or mutation, one for each event of a subscription
    /// (https://spec.graphql.org/September2025/#sec-Subscription). The caller disposes of the responses.
    /// </summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public async IAsyncEnumerable<GraphQLResponse> SubscribeAsync(GraphQLRequest request, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (OperationOf(request) is not OperationType.Subscription)
        {
            yield return await ExecuteAsync(request, cancellation).ConfigureAwait(false);
            yield break;
        }

        PlannedRequest planned = default;
        IAsyncEnumerable<object?>? events = null;
        GraphQLResponse? refusal = null;
        try
        {
            planned = _planner.Plan(_planner.Find(request), request);
            events = SourceOf(planned.Plan, planned.Variables, request.State, cancellation);
        }
        catch (GraphQLException exception)
        {
            refusal = GraphQLResponse.OfErrors(exception.Errors);
        }

        if (refusal is not null)
        {
            yield return GraphQLTelemetry.IsListenedTo ? await ObserveRefusalAsync(refusal).ConfigureAwait(false) : refusal;
            yield break;
        }

        await using var source = events!.GetAsyncEnumerator(cancellation);
        while (true)
        {
            GraphQLResponse? last = null;
            try
            {
                if (!await source.MoveNextAsync().ConfigureAwait(false))
                    yield break;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                last = GraphQLResponse.OfErrors(_failures.Of(exception, planned.Plan.Root.Fields[0].Definition).Errors);
            }

            yield return last ?? await RespondAsync(planned, request, source.Current, cancellation).ConfigureAwait(false);
            if (last is not null)
                yield break;
        }
    }

    // In methods of their own, so that only what is observed pays for the closures.
    private ValueTask<GraphQLResponse> ObserveAnswerAsync(GraphQLRequest request, CancellationToken cancellation) =>
        ObserveAsync(() => AnswerAsync(request, cancellation));

    private ValueTask<GraphQLResponse> ObserveEventAsync(PlannedRequest planned, GraphQLRequest request, object? happened, CancellationToken cancellation) =>
        ObserveAsync(() => RunAsync(planned, request, new(happened), cancellation));

    private ValueTask<GraphQLResponse> ObserveRefusalAsync(GraphQLResponse refusal) => ObserveAsync(() => new(refusal));

    private async ValueTask<GraphQLResponse> ObserveAsync(Func<ValueTask<GraphQLResponse>> answer)
    {
        using var activity = GraphQLTelemetry.Start();
        var start = Stopwatch.GetTimestamp();
        try
        {
            var response = await answer().ConfigureAwait(false);
            GraphQLTelemetry.End(activity, start, response.Operation, response.Errors, _options.TraceDocuments);
            return response;
        }
        catch (Exception exception)
        {
            var code = exception is OperationCanceledException ? GraphQLErrorCodes.Timeout : GraphQLErrorCodes.InternalServerError;
            GraphQLTelemetry.End(activity, start, null, [new GraphQLError("") { Code = code }], withDocument: false);
            throw;
        }
    }

    private async ValueTask<GraphQLResponse> AnswerAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        PreparedOperation? operation = null;
        PlannedRequest planned;
        try
        {
            operation = _planner.Find(request);
            planned = _planner.Plan(operation, request);
            if (operation.Node.Operation == OperationType.Subscription)
                throw new GraphQLException("A subscription needs a transport that streams.", GraphQLErrorCodes.BadRequest);
        }
        catch (GraphQLException exception)
        {
            return GraphQLResponse.OfErrors(exception.Errors, operation?.Node);
        }

        var keeps = planned.Plan.IsIntrospection && request.Extensions is null;
        if (keeps && planned.Plan.Response is { } known)
            return new GraphQLResponse(known) { Operation = operation.Node };
        var response = await RunAsync(planned, request, null, cancellation).ConfigureAwait(false);
        if (keeps && response is { HasData: true, Errors.Count: 0 })
            planned.Plan.Response = response.Utf8.ToArray();
        return response;
    }

    private ValueTask<GraphQLResponse> RespondAsync(PlannedRequest planned, GraphQLRequest request, object? happened, CancellationToken cancellation) =>
        GraphQLTelemetry.IsListenedTo
            ? ObserveEventAsync(planned, request, happened, cancellation)
            : RunAsync(planned, request, new(happened), cancellation);

    private IAsyncEnumerable<object?> SourceOf(OperationPlan plan, VariableValues variables, object? state, CancellationToken cancellation)
    {
        var field = plan.Root.Fields[0];
        try
        {
            return field.Binding.Subscribe(state, new FieldContext(field, field.ArgumentsOf(variables), variables, state, cancellation))
                ?? throw new InvalidOperationException($"{field.Definition.Coordinate} has no stream.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var errors = _failures.Of(exception, field.Definition).Errors;
            throw new GraphQLException(errors.Select(error =>
                new GraphQLError(error.Message) { Code = error.Code, Path = [field.ResponseName], Locations = field.Locations, Extensions = error.Extensions }).ToList());
        }
    }

    private async ValueTask<GraphQLResponse> RunAsync(PlannedRequest planned, GraphQLRequest request, StrongBox<object?>? happened, CancellationToken cancellation)
    {
        var execution = _executions.Rent();
        var json = JsonBuffer.Rent(planned.Plan.LastSize);
        json.Limit = _options.MaxResponseBytes;
        try
        {
            execution.Start(planned.Plan, planned.Variables, request.State, _failures, _options, cancellation);
            json.WriteRaw("{\"data\":"u8);
            if (happened is not null)
                await execution.RespondAsync(json, happened.Value).ConfigureAwait(false);
            else if (planned.Plan.Operation.Operation == OperationType.Mutation)
                await execution.MutateAsync(json).ConfigureAwait(false);
            else
                await execution.QueryAsync(json).ConfigureAwait(false);
            GraphQLError[] errors = [.. execution.Errors];
            if (errors.Length > 0)
                json = WithErrors(json, errors);
            ExtensionsWriter.Write(json, _options.Cost.Report ? planned.Cost : null, request.Extensions);
            json.WriteByte((byte)'}');
            planned.Plan.LastSize = json.Position;
            var response = new GraphQLResponse(json, hasData: true, errors) { Operation = planned.Plan.Operation };
            json = null;
            return response;
        }
        catch (OperationLimitException exception)
        {
            return GraphQLResponse.OfErrors([DocumentLimits.Error(exception.Message)], planned.Plan.Operation);
        }
        catch (GraphQLException exception)
        {
            return GraphQLResponse.OfErrors(exception.Errors, planned.Plan.Operation);
        }
        finally
        {
            _executions.Return(execution);
            json?.Return();
        }
    }

    // Errors come first, where a reader sees them (https://spec.graphql.org/September2025/#sec-Response-Format).
    private static JsonBuffer WithErrors(JsonBuffer data, GraphQLError[] errors)
    {
        var json = JsonBuffer.Rent();
        json.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(json, errors);
        json.WriteByte((byte)',');
        json.WriteRaw(data.Written.Span[1..]);
        data.Return();
        return json;
    }
}
