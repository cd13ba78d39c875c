using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>Connections and their edges (Relay Cursor Connections Specification), the same for every type.</summary>
internal static class ConnectionResolvers
{
    public static void Bind<T>(GraphQLEngineBuilder builder, string type)
    {
        BindEdge<T>(builder, type);
        builder.Bind<Page<T>>($"{type}Connection", connection => connection
            .Field("edges", page => page.Edges)
            .Field("nodes", page => page.Edges.Select(edge => edge.Node))
            .Field("pageInfo", page => PageInfo.Of(page))
            .Field("totalCount", page => page.Count()));
    }

    public static void BindEdge<T>(GraphQLEngineBuilder builder, string type) => builder.Bind<Edge<T>>($"{type}Edge", edge => edge
        .Field("cursor", one => one.Cursor)
        .Field("node", one => one.Node));
}
