using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>
/// Answers operations by server-sent events (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): one
/// stream for one operation ("distinct connections"), or one stream that is reserved first and that several operations
/// share ("single connection").
/// </summary>
internal sealed class EventStreamTransport(GraphQLEngine engine, GraphQLEndpointOptions options)
{
    private const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    private readonly EventStreamReservations _reservations = new(options);

    /// <summary>Whether the request asks for events rather than for one answer, or is about a stream of events.</summary>
    public static bool Accepts(HttpRequest request) =>
        HttpMethods.IsPut(request.Method) || (HttpMethods.IsDelete(request.Method) && request.Query.ContainsKey("operationId"))
        || TokenOf(request) is not null || ResponseType.Choose(request.Headers.Accept) == ResponseType.Events;

    /// <summary>Answers one HTTP request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        try
        {
            await (http.Request.Method switch
            {
                "PUT" => ReserveAsync(http),
                "DELETE" => StopAsync(http),
                "GET" or "POST" when TokenOf(http.Request) is not { } => DistinctAsync(http),
                "GET" => _reservations.Find(TokenOf(http.Request)).ServeAsync(http),
                "POST" => StartAsync(http),
                _ => throw new RequestRefusedException(StatusCodes.Status405MethodNotAllowed, "Streams are for GET, POST, PUT and DELETE."),
            }).ConfigureAwait(false);
        }
        catch (RequestRefusedException refusal)
        {
            await RefuseAsync(http, refusal.Status, new GraphQLError(refusal.Message) { Code = refusal.Code }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    private async Task ReserveAsync(HttpContext http)
    {
        var token = _reservations.Add();
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(token, http.RequestAborted).ConfigureAwait(false);
    }

    private async Task StopAsync(HttpContext http)
    {
        var stream = _reservations.Find(TokenOf(http.Request));
        if (http.Request.Query["operationId"] is not [{ Length: > 0 } id])
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, "The parameter `operationId` is missing.");
        await stream.StopAsync(id).ConfigureAwait(false);
    }

    private async Task StartAsync(HttpContext http)
    {
        var stream = _reservations.Find(TokenOf(http.Request));
        var (request, id) = await RequestReader.WithOperationIdAsync(http.Request, options.MaxRequestBytes, http.RequestAborted).ConfigureAwait(false);
        if (engine.OperationOf(request) is null)
        {
            using var refusal = await engine.ExecuteAsync(request, http.RequestAborted).ConfigureAwait(false);
            await RefuseAsync(http, StatusCodes.Status400BadRequest, [.. refusal.Errors]).ConfigureAwait(false);
            return;
        }

        stream.Start(id, request, engine);
        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task DistinctAsync(HttpContext http)
    {
        var request = await ReadAsync(http).ConfigureAwait(false);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        using var writer = new EventStreamWriter(http);
        await using var rights = new ConnectionRights(options, http);
        await writer.OpenAsync().ConfigureAwait(false);
        var alive = writer.KeepAliveAsync(options.KeepAlive, ended.Token);
        try
        {
            await foreach (var response in new OperationRun(engine, options, http).ResponsesAsync(request, rights.Token).ConfigureAwait(false))
                using (response)
                    await writer.NextAsync(null, response.Utf8).ConfigureAwait(false);
            await writer.CompleteAsync(null).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (rights.AreGone)
        {
            using var refusal = GraphQLResponse.OfErrors(new GraphQLError("The caller may no longer use this stream.") { Code = "FORBIDDEN" });
            await writer.NextAsync(null, refusal.Utf8).ConfigureAwait(false);
            await writer.CompleteAsync(null).ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await alive.ConfigureAwait(false);
        }
    }

    private async Task<GraphQLRequest> ReadAsync(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method))
        {
            var body = RequestReader.FromBody(await RequestReader.BodyAsync(http.Request, options, http.RequestAborted).ConfigureAwait(false), options);
            return body.IsBatch ? throw new RequestRefusedException(StatusCodes.Status400BadRequest, "A stream is for one request; send one object.") : body.Requests[0];
        }

        if (CrossSite.IsUnasked(http.Request))
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "A GET from another site needs the header `GraphQL-Preflight`; or use POST.");
        var request = RequestReader.FromQuery(http.Request.Query);
        if (engine.OperationOf(request) is not OperationType.Mutation)
            return request;
        http.Response.Headers.Allow = "POST";
        throw new RequestRefusedException(StatusCodes.Status405MethodNotAllowed, "A mutation is sent by POST.");
    }

    private static async Task RefuseAsync(HttpContext http, int status, params GraphQLError[] errors)
    {
        using var response = GraphQLResponse.OfErrors(errors);
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{ResponseType.Json}; charset=utf-8";
        await http.Response.BodyWriter.WriteAsync(response.Utf8, http.RequestAborted).ConfigureAwait(false);
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers[TokenHeader] is [{ Length: > 0 } header] ? header
        : request.QueryString.HasValue && request.Query["token"] is [{ Length: > 0 } parameter] ? parameter
        : null;
}
