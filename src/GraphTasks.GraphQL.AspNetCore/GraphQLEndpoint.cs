using System.Text;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
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
        pipeline.UseWebSockets();
        pipeline.Run(context =>
            WebSocketTransport.Accepts(context) ? sockets.AnswerAsync(context)
            : EventStreamTransport.Accepts(context.Request) ? events.AnswerAsync(context)
            : http.AnswerAsync(context));
        return routes.Map(path, pipeline.Build()).WithDisplayName("GraphQL");
    }

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
