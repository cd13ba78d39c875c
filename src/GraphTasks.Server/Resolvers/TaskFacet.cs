using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>TaskFacet</c>.</summary>
/// <param name="Dimension">By what is counted.</param>
/// <param name="Rows">The counts.</param>
internal sealed record TaskFacet(StatisticsDimension Dimension, IReadOnlyList<StatisticsRow> Rows)
{
    private const int MostDimensions = 10;

    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<TaskFacet>("TaskFacet", type => type
            .Field("dimension", facet => facet.Dimension)
            .Field("values", facet => facet.Rows.Select(row => new FacetValue(new(facet.Dimension, row.Keys[0]), row.Count))))
        .Bind<FacetValue>("FacetValue", type => type
            .Field("value", one => one.Key.Value)
            .Batch("label", (values, context) => StatisticsResolvers.Labels([.. values.Select(one => one.Key)], context))
            .Field("count", one => one.Count));

    /// <summary>Reads the facets that a field asks for.</summary>
    /// <param name="context">The field.</param>
    /// <param name="count">Counts by a dimension, at most so many values.</param>
    public static IReadOnlyList<TaskFacet> Read(FieldContext context, Func<StatisticsDimension, int, IReadOnlyList<StatisticsRow>> count)
    {
        var dimensions = context.Arguments.Enums<StatisticsDimension>("by")!.Distinct().ToArray();
        if (dimensions.Length is 0 or > MostDimensions)
            throw new QueryException($"`by` takes 1 to {MostDimensions} dimensions, and has {dimensions.Length}.");
        var limit = StatisticsResolvers.Limit(context);
        return [.. dimensions.Select(dimension => new TaskFacet(dimension, count(dimension, limit)))];
    }

    /// <summary>The type <c>FacetValue</c>.</summary>
    internal sealed record FacetValue(StatisticsValue Key, int Count);
}
