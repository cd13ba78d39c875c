using System.Text;
using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>One socket: its initialisation, and the operations that run over it.</summary>
internal sealed class WebSocketSession(WebSocketChannel channel, HttpContext http, GraphQLEngine engine, GraphQLEndpointOptions options)
{
    private static readonly byte[] Ack = "{\"type\":\"connection_ack\"}"u8.ToArray();
    private static readonly byte[] Pong = "{\"type\":\"pong\"}"u8.ToArray();
    private static readonly byte[] End = "}"u8.ToArray();

    private readonly RunningOperations _operations = new();
    private readonly TaskCompletionSource _initialised = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationToken _ended;
    private Task _watching = Task.CompletedTask;
    private bool _isAcknowledged;

    /// <summary>Serves the socket until it is closed; then every operation has ended.</summary>
    public async Task RunAsync()
    {
        using var ended = new CancellationTokenSource();
        _ended = ended.Token;
        var waiting = WaitForInitialisationAsync(ended.Token);
        try
        {
            while (await channel.ReceiveAsync().ConfigureAwait(false) is { } text)
                await HandleAsync(text).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The peer has gone while it was being answered.
        }
        finally
        {
            channel.EndSoon();
            await ended.CancelAsync().ConfigureAwait(false);
            await _operations.StopAllAsync().ConfigureAwait(false);
            await waiting.ConfigureAwait(false);
            await _watching.ConfigureAwait(false);
        }
    }

    private async Task WaitForInitialisationAsync(CancellationToken ended)
    {
        try
        {
            await _initialised.Task.WaitAsync(options.InitialisationTimeout, ended).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await channel.CloseAsync(WebSocketCloseCodes.InitialisationTimeout, "Connection initialisation timeout").ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The socket was closed before.
        }
    }

    private ValueTask HandleAsync(ReadOnlyMemory<byte> text) => WebSocketMessage.Read(text) switch
    {
        { Type: "connection_init" } message => InitialiseAsync(message),
        { Type: "ping" } message => PingAsync(message),
        { Type: "subscribe" } message => SubscribeAsync(message),
        { Type: "complete" } message => _operations.StopAsync(message.Id),
        { } => default,
        null => channel.CloseAsync(WebSocketCloseCodes.BadRequest, "Invalid message received"),
    };

    private async ValueTask InitialiseAsync(WebSocketMessage message)
    {
        if (!_initialised.TrySetResult())
            await channel.CloseAsync(WebSocketCloseCodes.TooManyInitialisationRequests, "Too many initialisation requests").ConfigureAwait(false);
        else if (!await options.AcceptConnection(http, message.Payload).ConfigureAwait(false))
            await channel.CloseAsync(WebSocketCloseCodes.Forbidden, "Forbidden").ConfigureAwait(false);
        else
        {
            _isAcknowledged = true;
            _watching = CloseWhenForbiddenAsync();
            await channel.SendAsync(Ack).ConfigureAwait(false);
        }
    }

    private async Task CloseWhenForbiddenAsync()
    {
        if (await ConnectionRights.HaveEndedAsync(options, http, _ended).ConfigureAwait(false))
            await channel.CloseAsync(WebSocketCloseCodes.Forbidden, "Forbidden").ConfigureAwait(false);
    }

    private ValueTask PingAsync(WebSocketMessage message) => message.Payload.ValueKind == JsonValueKind.Undefined
        ? channel.SendAsync(Pong)
        : channel.SendAsync(Encoding.UTF8.GetBytes($"{{\"type\":\"pong\",\"payload\":{message.Payload.GetRawText()}}}"));

    private async ValueTask SubscribeAsync(WebSocketMessage message)
    {
        if (!_isAcknowledged)
        {
            await channel.CloseAsync(WebSocketCloseCodes.Unauthorized, "Unauthorized").ConfigureAwait(false);
            return;
        }

        GraphQLRequest request;
        try
        {
            request = RequestJson.Request(message.Payload);
        }
        catch (RequestRefusedException)
        {
            await channel.CloseAsync(WebSocketCloseCodes.BadRequest, "Invalid message received").ConfigureAwait(false);
            return;
        }

        if (_operations.Count >= options.MaxOperationsOfConnection)
        {
            await SendErrorsAsync(message.Id, new GraphQLError($"A connection may run {options.MaxOperationsOfConnection} operations at once.") { Code = GraphQLErrorCodes.LimitExceeded }).ConfigureAwait(false);
            return;
        }

        if (options.AdmitOperation(http) is { } refusal)
        {
            await SendErrorsAsync(message.Id, refusal).ConfigureAwait(false);
            return;
        }

        if (!_operations.TryStart(message.Id, (free, cancellation) => OperateAsync(message.Id, request, free, cancellation)))
            await channel.CloseAsync(WebSocketCloseCodes.SubscriberAlreadyExists, Short($"Subscriber for {message.Id} already exists")).ConfigureAwait(false);
    }

    private async Task OperateAsync(string id, GraphQLRequest request, Func<bool> free, CancellationToken cancellation)
    {
        try
        {
            await foreach (var response in new OperationRun(engine, options, http).ResponsesAsync(request, cancellation).ConfigureAwait(false))
                using (response)
                {
                    if (!response.HasData)
                    {
                        // An id may be used again as soon as the client knows that the operation has ended.
                        if (free())
                            await SendErrorsAsync(id, response).ConfigureAwait(false);
                        return;
                    }

                    if (!cancellation.IsCancellationRequested)
                        await channel.SendAsync(Head(id, "next"), response.Utf8, End).ConfigureAwait(false);
                }

            if (free())
                await channel.SendAsync(Encoding.UTF8.GetBytes($"{{\"id\":{JsonText.Of(id)},\"type\":\"complete\"}}")).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The client has completed the operation, or has gone.
        }
        catch (Exception exception)
        {
            options.OnFailure?.Invoke(exception);
            await channel.CloseAsync(WebSocketCloseCodes.InternalServerError, "Internal server error").ConfigureAwait(false);
        }
    }

    private async ValueTask SendErrorsAsync(string id, GraphQLError error)
    {
        using var response = GraphQLResponse.OfErrors(error);
        await SendErrorsAsync(id, response).ConfigureAwait(false);
    }

    // The payload is the list of errors: the response without the entry around it.
    private ValueTask SendErrorsAsync(string id, GraphQLResponse response) =>
        channel.SendAsync(Head(id, "error"), response.Utf8["{\"errors\":".Length..]);

    private static byte[] Head(string id, string type) => Encoding.UTF8.GetBytes($"{{\"id\":{JsonText.Of(id)},\"type\":\"{type}\",\"payload\":");

    // A reason has at most 123 bytes.
    private static string Short(string reason) => Encoding.UTF8.GetByteCount(reason) <= 123 ? reason : "Subscriber already exists";
}
