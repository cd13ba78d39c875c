using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Maps GraphQL engines to addresses.</summary>
public static class GraphQLEndpoint
{
    /// <summary>Answers GraphQL requests at a path (https://graphql.github.io/graphql-over-http/).</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string path, GraphQLEngine engine, GraphQLEndpointOptions? options = null)
    {
        var transport = new HttpTransport(engine, options ?? new GraphQLEndpointOptions());
        return routes.Map(path, transport.AnswerAsync).WithDisplayName("GraphQL");
    }
}
