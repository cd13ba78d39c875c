using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Answers operations over WebSockets (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md).</summary>
internal sealed class WebSocketTransport(GraphQLEngine engine, GraphQLEndpointOptions options)
{
    /// <summary>The name of the protocol in the handshake.</summary>
    public const string Protocol = "graphql-transport-ws";

    /// <summary>Whether the request wants to open a socket.</summary>
    public static bool Accepts(HttpContext http) => http.WebSockets.IsWebSocketRequest;

    /// <summary>Opens a socket and serves it until it is closed.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        if (!CrossSite.MayOpenSocket(http.Request, options.AllowedOrigins))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var speaksProtocol = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(speaksProtocol ? Protocol : null).ConfigureAwait(false);
        await using var channel = new WebSocketChannel(socket, options.MaxRequestBytes, http.RequestAborted);
        if (!speaksProtocol)
            await channel.CloseAsync(WebSocketCloseCodes.SubprotocolNotAcceptable, "Subprotocol not acceptable").ConfigureAwait(false);
        await new WebSocketSession(channel, http, engine, options).RunAsync().ConfigureAwait(false);
    }
}
