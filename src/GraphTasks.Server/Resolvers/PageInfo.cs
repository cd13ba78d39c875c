using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>PageInfo</c>.</summary>
/// <param name="HasNextPage">Whether there is more after the page.</param>
/// <param name="HasPreviousPage">Whether there is more before the page.</param>
/// <param name="StartCursor">The first edge's cursor, or null.</param>
/// <param name="EndCursor">The last edge's cursor, or null.</param>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    public static PageInfo Of<T>(Page<T> page) =>
        new(page.HasNextPage, page.HasPreviousPage, page.Edges is [var first, ..] ? first.Cursor : null, page.Edges is [.., var last] ? last.Cursor : null);

    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<PageInfo>("PageInfo", type => type
        .Field("hasNextPage", info => info.HasNextPage)
        .Field("hasPreviousPage", info => info.HasPreviousPage)
        .Field("startCursor", info => info.StartCursor)
        .Field("endCursor", info => info.EndCursor));
}
