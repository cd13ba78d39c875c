using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.Data.Search;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers;

/// <summary>Full-text search: its connection, edges, highlights and expansions.</summary>
internal static class SearchResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<SearchPage>("TaskSearchConnection", type => type
            .Field("edges", search => search.Page.Edges.Select(edge => new SearchHit(search.Query, edge)))
            .Field("nodes", search => search.Page.Edges.Select(edge => edge.Node.Task))
            .Field("pageInfo", search => PageInfo.Of(search.Page))
            .Field("totalCount", search => search.Page.Count())
            .Field("expansions", Expansions)
            .Field("facets", (search, context) => TaskFacet.Read(context, (dimension, limit) => search.Query.Statistics(search.Filter, [dimension], limit))))
        .Bind<SearchHit>("TaskSearchEdge", type => type
            .Field("cursor", hit => hit.Edge.Cursor)
            .Field("node", hit => hit.Edge.Node.Task)
            .Field("score", hit => hit.Edge.Node.Score)
            .Field("highlights", hit => hit.Query.HighlightsIn(hit.Edge.Node.Task)))
        .Bind<Highlight>("Highlight", type => type
            .Field("field", highlight => highlight.Field)
            .Field("line", highlight => highlight.Line)
            .Field("span", highlight => new TextStretch(highlight.Start, highlight.End)))
        .Bind<SearchExpansion>("SearchExpansion", type => type
            .Field("term", expansion => expansion.Term)
            .Field("unit", expansion => expansion.Unit)
            .Field("theme", expansion => expansion.Theme));

    public static SearchPage Read(ReadScope scope, FieldContext context)
    {
        var query = scope.Reader.Search(context.Arguments.Get<string>("text")!);
        var filter = TaskFilterInput.Read(context.Arguments.Get<InputObject>("filter"), scope);
        return new(query, filter, query.Read(filter, PageInput.Read(context.Arguments), context.FromSelection(TaskPages.ColumnsOf)));
    }

    private static List<SearchExpansion> Expansions(SearchPage search, FieldContext context)
    {
        var scope = context.State<ReadScope>();
        var units = scope.Reader.UnitsByKey(search.Query.Terms.SelectMany(term => term.UnitKeys).ToHashSet(StringComparer.Ordinal)).ToDictionary(unit => unit.Key, StringComparer.Ordinal);
        return [.. search.Query.Terms.SelectMany(term => term.UnitKeys.Select(key => new SearchExpansion(term.Text, units[key], null))
            .Concat(term.ThemeCodes.Select(code => new SearchExpansion(term.Text, null, scope.Themes[code]))))];
    }

    /// <summary>The type <c>TaskSearchConnection</c>.</summary>
    internal sealed record SearchPage(SearchQuery Query, TaskFilter? Filter, Page<FoundTask> Page);

    /// <summary>The type <c>TaskSearchEdge</c>.</summary>
    internal sealed record SearchHit(SearchQuery Query, Edge<FoundTask> Edge);

    /// <summary>The type <c>SearchExpansion</c>.</summary>
    internal sealed record SearchExpansion(string Term, Unit? Unit, Theme? Theme);
}
