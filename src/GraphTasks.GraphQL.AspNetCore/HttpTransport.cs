using System.Buffers;
using System.Diagnostics;
using System.Text;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Diagnostics;
using GraphTasks.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Answers requests over HTTP (https://graphql.github.io/graphql-over-http/draft/): POST, and GET for queries.</summary>
internal sealed class HttpTransport(GraphQLEngine engine, GraphQLEndpointOptions options)
{
    private const int PartialSuccess = 294;

    private readonly KnownQueries known = new();

    /// <summary>Answers one HTTP request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        if (ResponseType.Choose(http.Request.Headers.Accept) is not { } type)
        {
            await RefuseAsync(http, ResponseType.Json, StatusCodes.Status406NotAcceptable,
                $"The answer can be {ResponseType.GraphQL} or {ResponseType.Json}, and `Accept` asks for neither.").ConfigureAwait(false);
            return;
        }

        try
        {
            if (MultipartRequest.Is(http.Request))
            {
                await ExecuteAsync(http, type, await MultipartRequest.ReadAsync(http.Request, options, http.RequestAborted).ConfigureAwait(false), key: null).ConfigureAwait(false);
                return;
            }

            var sent = HttpMethods.IsPost(http.Request.Method)
                ? await RequestReader.BodyAsync(http.Request, options, http.RequestAborted).ConfigureAwait(false)
                : AddressOf(http);
            await AnswerAsync(http, type, sent).ConfigureAwait(false);
        }
        catch (RequestRefusedException refusal)
        {
            await RefuseAsync(http, type, refusal.Status, refusal.Message, refusal.Code).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    /// <summary>What a GET asks for, as bytes; other methods than GET are refused.</summary>
    private static ReadOnlyMemory<byte> AddressOf(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
            throw NotAllowed(http, "GET, POST", "Requests are sent by POST, or, for queries, by GET.");
        // Browsers send a GET of another site without asking first; they mark it, unlike a request of a program.
        if (CrossSite.IsUnasked(http.Request))
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, "A GET from another site needs the header `GraphQL-Preflight`; or use POST.");
        return Encoding.UTF8.GetBytes(http.Request.QueryString.Value ?? "");
    }

    private RequestBody Read(HttpContext http, ReadOnlyMemory<byte> sent)
    {
        if (HttpMethods.IsPost(http.Request.Method))
            return RequestReader.FromBody(sent, options);
        var request = RequestReader.FromQuery(http.Request.Query);
        return engine.OperationOf(request) is OperationType.Mutation
            ? throw NotAllowed(http, "POST", "A mutation is sent by POST.")
            : new RequestBody([request], IsBatch: false);
    }

    private async Task AnswerAsync(HttpContext http, string type, ReadOnlyMemory<byte> sent)
    {
        var start = Stopwatch.GetTimestamp();
        // Before anything is read of the data: what is kept must not be older than it says.
        var scope = options.Cache is null ? null : options.CacheScope(http);
        var isBody = HttpMethods.IsPost(http.Request.Method);
        if (scope is not null && isBody && known.Find(sent.Span) is { } again && Kept(new(again.Identity, scope, type), again, start) is { } repeated)
        {
            await ConditionalAnswer.WriteAsync(http, repeated).ConfigureAwait(false);
            return;
        }

        var body = Read(http, sent);
        if (body.IsBatch)
        {
            await ExecuteBatchAsync(http, type, body.Requests).ConfigureAwait(false);
            return;
        }

        CacheKey? key = null;
        if (scope is not null && engine.QueryOf(body.Requests[0]) is var (operation, identity))
        {
            var query = new KnownQuery(operation, identity);
            if (isBody)
                known.Keep(sent.Span, query);
            key = new(identity, scope, type);
            if (Kept(key, query, start) is { } same)
            {
                await ConditionalAnswer.WriteAsync(http, same).ConfigureAwait(false);
                return;
            }
        }

        await ExecuteAsync(http, type, body.Requests[0], key).ConfigureAwait(false);
    }

    private CachedResponse? Kept(CacheKey key, KnownQuery query, long start)
    {
        var kept = options.Cache!.Find(key);
        if (kept is not null)
            GraphQLTelemetry.End(null, start, query.Operation, [], withDocument: false);
        return kept;
    }

    private async Task ExecuteAsync(HttpContext http, string type, GraphQLRequest request, CacheKey? key)
    {
        using var limit = TimeLimit(http);
        try
        {
            using var response = await ExecuteAsync(http, request, limit.Token).ConfigureAwait(false);
            if (key is not null && response is { HasData: true, Errors.Count: 0, Operation.Operation: OperationType.Query })
            {
                var answer = CachedResponse.Of(response.Utf8.Span, type);
                options.Cache!.Keep(key, answer);
                await ConditionalAnswer.WriteAsync(http, answer).ConfigureAwait(false);
            }
            else
                await WriteAsync(http, type, StatusOf(response, type), response).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw TookTooLong();
        }
    }

    // One after another: a client must not take more of the server at once by sending a list.
    private async Task ExecuteBatchAsync(HttpContext http, string type, IReadOnlyList<GraphQLRequest> requests)
    {
        using var limit = TimeLimit(http);
        var responses = new List<GraphQLResponse>(requests.Count);
        try
        {
            foreach (var request in requests)
                responses.Add(await ExecuteAsync(http, request, limit.Token).ConfigureAwait(false));
            await WriteAsync(http, type, responses).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw TookTooLong();
        }
        finally
        {
            foreach (var response in responses)
                response.Dispose();
        }
    }

    private async ValueTask<GraphQLResponse> ExecuteAsync(HttpContext http, GraphQLRequest request, CancellationToken cancellation)
    {
        var log = TransportLog.Of(http);
        var start = log is null ? 0 : Stopwatch.GetTimestamp();
        var state = options.State(http);
        try
        {
            var response = await engine.ExecuteAsync(request with { State = state }, cancellation).ConfigureAwait(false);
            if (log is not null)
                TransportLog.Answered(log, response, start);
            return response;
        }
        finally
        {
            if (state is IAsyncDisposable later)
                await later.DisposeAsync().ConfigureAwait(false);
            else
                (state as IDisposable)?.Dispose();
        }
    }

    private CancellationTokenSource TimeLimit(HttpContext http)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limit.CancelAfter(options.Timeout);
        return limit;
    }

    private RequestRefusedException TookTooLong() =>
        new(StatusCodes.Status503ServiceUnavailable, $"The request took longer than {options.Timeout.TotalSeconds:0} seconds.", GraphQLErrorCodes.Timeout);

    // With application/json a status other than 200 may come from anything between, so clients look into the body.
    private int StatusOf(GraphQLResponse response, string type)
    {
        if (type == ResponseType.Json)
            return StatusCodes.Status200OK;
        if (response.HasData)
            return options.UseNewStatusCodes && response.Errors.Count > 0 ? PartialSuccess : StatusCodes.Status200OK;
        var unparsed = response.Errors.Any(error => error.Code == GraphQLErrorCodes.ParseFailed);
        return options.UseNewStatusCodes && !unparsed ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;
    }

    private static RequestRefusedException NotAllowed(HttpContext http, string methods, string message)
    {
        http.Response.Headers.Allow = methods;
        return new RequestRefusedException(StatusCodes.Status405MethodNotAllowed, message);
    }

    private static async Task RefuseAsync(HttpContext http, string type, int status, string message, string code = GraphQLErrorCodes.BadRequest)
    {
        if (TransportLog.Of(http) is { } log)
            TransportLog.Refused(log, status, code);
        using var response = GraphQLResponse.OfErrors(new GraphQLError(message) { Code = code });
        await WriteAsync(http, type, status, response).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext http, string type, int status, GraphQLResponse response)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.ContentLength = response.Utf8.Length;
        await http.Response.BodyWriter.WriteAsync(response.Utf8, http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext http, string type, List<GraphQLResponse> responses)
    {
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.ContentLength = responses.Sum(response => response.Utf8.Length + 1L) + 1;
        for (var i = 0; i < responses.Count; i++)
        {
            http.Response.BodyWriter.Write(i == 0 ? "["u8 : ","u8);
            await http.Response.BodyWriter.WriteAsync(responses[i].Utf8, http.RequestAborted).ConfigureAwait(false);
        }

        http.Response.BodyWriter.Write("]"u8);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }
}
