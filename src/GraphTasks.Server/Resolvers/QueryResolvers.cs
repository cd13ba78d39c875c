using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;
using GraphTasks.Server.Resolvers.Stewards;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Query</c>.</summary>
internal static class QueryResolvers
{
    private const int MostNodes = 100;

    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<ReadScope>("Query", type => type
        .Field("node", (scope, context) => NodesByKey.Find(scope, [context.Arguments.Get<string>("id")!])[0])
        .Field("nodes", (scope, context) => Nodes(scope, context.Arguments.List<string>("ids")!))
        .Field("tasks", (scope, context) => TaskPages.Read(scope, context, null))
        .Field("taskChanges", TaskChangeResolvers.Read)
        .Field("task", (scope, context) => Task(scope, context.Arguments.Get<InputObject>("key")!))
        .Field("units", (scope, context) => scope.Reader.Units(UnitFilter(context.Arguments.Get<InputObject>("filter"), scope), PageInput.Read(context.Arguments)))
        .Field("unit", (scope, context) => Unit(scope, context.Arguments.Get<InputObject>("key")!))
        .Field("categories", (scope, context) => scope.Reader.Categories(CategoryFilter(context.Arguments.Get<InputObject>("filter")), PageInput.Read(context.Arguments)))
        .Field("themes", (scope, context) => scope.Reader.Themes(context.Arguments.Get<string>("top"), PageInput.Read(context.Arguments)))
        .Field("theme", (scope, context) => scope.Themes.GetValueOrDefault(context.Arguments.Get<string>("code")!))
        .Field("themeTerms", ThemeResolvers.Terms)
        .Field("previewThemeTerm", ThemePreviews.Read)
        .Field("themeQueue", ThemeQueueResolvers.Read)
        .Field("documents", (scope, context) => scope.Reader.Documents(DocumentFilter(context.Arguments.Get<InputObject>("filter"), scope), PageInput.Read(context.Arguments)))
        .Field("document", (scope, context) => scope.Documents([context.Arguments.Get<string>("key")!]).GetValueOrDefault(context.Arguments.Get<string>("key")!))
        .Field("jurisdictions", (scope, context) => scope.Reader.Jurisdictions(PageInput.Read(context.Arguments)))
        .Field("jurisdiction", (scope, context) => scope.Reader.JurisdictionsByKey([context.Arguments.Get<string>("key")!]) is [var only] ? only : null)
        .Field("tag", TextTagging.Of)
        .Field("searchTasks", SearchResolvers.Read)
        .Field("taskStatistics", StatisticsResolvers.Statistics)
        .Field("unitPairs", StatisticsResolvers.Pairs)
        .Field("auditLog", AuditResolvers.Read)
        .Field("store", StoreFacts.Of));

    private static IReadOnlyList<object?> Nodes(ReadScope scope, IReadOnlyList<string> ids) => ids.Count <= MostNodes
        ? NodesByKey.Find(scope, ids)
        : throw new QueryException($"At most {MostNodes} objects can be asked for at once, and these are {ids.Count}.");

    private static KeyTask? Task(ReadScope scope, InputObject key)
    {
        if (key.Get<InputObject>("place") is { } place)
            return scope.Reader.TaskAt(place.Get<string>("document")!, place.Get<int>("table"), place.Get<int>("seq"));
        var natural = key.Get<string>("key") ?? GlobalId.KeyOf("Task", key.Get<string>("id")!);
        return natural is not null && scope.Reader.TasksByKey([natural]) is [var task] ? task : null;
    }

    private static Unit? Unit(ReadScope scope, InputObject key)
    {
        if (key.Get<InputObject>("name") is { } name)
            return scope.Reader.UnitByName(name.Get<string>("jurisdiction")!, name.Get<string>("name")!);
        var registered = key.Get<string>("key") ?? GlobalId.KeyOf("Unit", key.Get<string>("id")!);
        return registered is not null && scope.Reader.UnitsByKey([registered]) is [var unit] ? unit : null;
    }

    private static UnitFilter? UnitFilter(InputObject? input, ReadScope scope) => input is null ? null : new()
    {
        Name = input.Get<string>("name"),
        Jurisdiction = JurisdictionFilterInput.Read(input.Get<InputObject>("jurisdiction"), scope),
        Kinds = input.List<string>("kind"),
        Role = input.Enum<AssignmentRole>("role"),
        Themes = KnownTerms.Themes("theme", input.List<string>("theme"), scope),
    };

    private static CategoryFilter? CategoryFilter(InputObject? input) =>
        input is null ? null : new(input.List<string>("document"), input.Get<string>("title"), input.Get<bool>("outermost"));

    private static DocumentFilter? DocumentFilter(InputObject? input, ReadScope scope) =>
        input is null ? null : new(JurisdictionFilterInput.Read(input.Get<InputObject>("jurisdiction"), scope), input.List<int>("year"), input.List<string>("period"));
}
