using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers;

/// <summary>Pages of tasks, wherever the schema has them: all, or those of some object.</summary>
internal static class TaskPages
{
    public static void Bind(GraphQLEngineBuilder builder)
    {
        ConnectionResolvers.BindEdge<KeyTask>(builder, "Task");
        builder.Bind<TaskListing>("TaskConnection", type => type
            .Field("edges", listing => listing.Page.Edges)
            .Field("nodes", listing => listing.Page.Edges.Select(edge => edge.Node))
            .Field("pageInfo", listing => PageInfo.Of(listing.Page))
            .Field("totalCount", listing => listing.Page.Count())
            .Field("facets", (listing, context) => TaskFacet.Read(context, listing.Count)));
    }

    /// <summary>Reads a page by the arguments of a field.</summary>
    /// <param name="scope">The request's scope.</param>
    /// <param name="context">The field.</param>
    /// <param name="within">Which tasks the object has, or null for all.</param>
    public static TaskListing Read(ReadScope scope, FieldContext context, TaskFilter? within)
    {
        var filter = TaskFilterInput.Read(context.Arguments.Get<InputObject>("filter"), scope);
        var both = (within, filter) switch
        {
            (null, _) => filter,
            (_, null) => within,
            _ => within with { And = [.. within.And, filter] },
        };
        return new(scope.Reader.Tasks(both, TaskOrderInput.Read(context.Arguments.Get<InputObject>("orderBy")), PageInput.Read(context.Arguments), context.FromSelection(ColumnsOf)),
            (dimension, limit) => scope.Reader.Statistics(both, [dimension], limit, countsOnly: true));
    }

    /// <summary>What must be read of the tasks of a connection, or of what a search found.</summary>
    public static TaskColumns ColumnsOf(IFieldSelection connection) => connection.Selected.Aggregate(TaskColumns.None, (columns, field) => columns | field.Name switch
    {
        "nodes" => TaskResolvers.ColumnsOf(field),
        "pageInfo" => TaskColumns.Position,
        "edges" => field.Selected.Aggregate(TaskColumns.None, (sum, part) => sum | part.Name switch
        {
            "node" => TaskResolvers.ColumnsOf(part),
            "cursor" => TaskColumns.Position,
            "highlights" => TaskColumns.Content | TaskColumns.Heading | TaskColumns.Progress,
            _ => TaskColumns.None,
        }),
        _ => TaskColumns.None,
    });

    /// <summary>The type <c>TaskConnection</c>.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Count">Counts all tasks of the connection by a dimension, at most so many values.</param>
    internal sealed record TaskListing(Page<KeyTask> Page, Func<StatisticsDimension, int, IReadOnlyList<StatisticsRow>> Count);
}
