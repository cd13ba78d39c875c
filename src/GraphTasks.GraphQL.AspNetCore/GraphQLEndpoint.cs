using System.Text;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Maps GraphQL engines to addresses.</summary>
public static class GraphQLEndpoint
{
    /// <summary>
    /// Answers GraphQL requests at a path: over HTTP (https://graphql.github.io/graphql-over-http/), by server-sent events
    /// and over WebSockets.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string path, GraphQLEngine engine, GraphQLEndpointOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(routes);
        options ??= new GraphQLEndpointOptions();
        var http = new HttpTransport(engine, options);
        var events = new EventStreamTransport(engine, options);
        var sockets = new WebSocketTransport(engine, options);
        var pipeline = routes.CreateApplicationBuilder();
        pipeline.UseWebSocketsWhereAsked();
        pipeline.Run(context =>
            WebSocketTransport.Accepts(context) ? sockets.AnswerAsync(context)
            : EventStreamTransport.Accepts(context.Request) ? events.AnswerAsync(context)
            : http.AnswerAsync(context));
        return routes.Map(path, pipeline.Build()).WithDisplayName("GraphQL");
    }

    /// <summary>
    /// Like <c>UseWebSockets</c>, but only for requests that ask for a socket (RFC 6455, section 4.2.1; RFC 8441, section 4), so
    /// that the others do not pay for it. Where it is used before the endpoint, the endpoint does not do it again.
    /// </summary>
    public static IApplicationBuilder UseWebSocketsWhereAsked(this IApplicationBuilder app) => app.UseWhen(
        static http => (http.Request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(http.Request.Method)) && http.Features.Get<IHttpWebSocketFeature>() is null,
        static asked => asked.UseWebSockets());

    /// <summary>Gives a schema as SDL to those who GET a path.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder routes, string path, GraphQLSchema schema)
    {
        var sdl = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema) + "\n");
        return routes.MapGet(path, async http =>
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            http.Response.ContentLength = sdl.Length;
            await http.Response.Body.WriteAsync(sdl, http.RequestAborted).ConfigureAwait(false);
        }).WithDisplayName("GraphQL schema");
    }
}
