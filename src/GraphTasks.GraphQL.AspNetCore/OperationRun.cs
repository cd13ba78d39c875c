using System.Diagnostics;
using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Runs one operation of a transport that streams: makes its state, limits its time and disposes of both.</summary>
internal sealed class OperationRun(GraphQLEngine engine, GraphQLEndpointOptions options, HttpContext http)
{
    /// <summary>
    /// The responses. Queries and mutations have the time of a request, and get an error when it is up; a subscription
    /// lasts until its source or its client ends it.
    /// </summary>
    public async IAsyncEnumerable<GraphQLResponse> ResponsesAsync(GraphQLRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (engine.OperationOf(request) is not OperationType.Subscription)
            limit.CancelAfter(options.Timeout);
        var log = TransportLog.Of(http);
        var start = log is null ? 0 : Stopwatch.GetTimestamp();
        var state = options.State(http);
        try
        {
            await using var responses = engine.SubscribeAsync(request with { State = state }, limit.Token).GetAsyncEnumerator(cancellation);
            while (true)
            {
                GraphQLResponse? refusal = null;
                try
                {
                    if (!await responses.MoveNextAsync().ConfigureAwait(false))
                        break;
                }
                catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
                {
                    refusal = GraphQLResponse.OfErrors(new GraphQLError($"The request took longer than {options.Timeout.TotalSeconds:0} seconds.") { Code = GraphQLErrorCodes.Timeout });
                }

                // How long an event took to come says nothing of the server.
                var response = refusal ?? responses.Current;
                if (log is not null && response.Operation?.Operation is not OperationType.Subscription)
                    TransportLog.Answered(log, response, start);
                yield return response;
                if (refusal is not null)
                    break;
            }
        }
        finally
        {
            if (state is IAsyncDisposable later)
                await later.DisposeAsync().ConfigureAwait(false);
            else
                (state as IDisposable)?.Dispose();
        }
    }
}
