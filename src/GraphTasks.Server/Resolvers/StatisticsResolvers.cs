using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers;

/// <summary>Counts of tasks, and pairs of units that share them.</summary>
internal static class StatisticsResolvers
{
    private const int MostRows = 1_000;

    /// <summary>The Chinese terms of lights and roles.</summary>
    private static readonly Dictionary<string, string> Terms = new(StringComparer.Ordinal)
    {
        ["NOT_MEASURABLE"] = "不可量化",
        ["GREEN"] = "达序时进度",
        ["YELLOW"] = "略欠序时",
        ["RED"] = "严重滞后",
        ["DONE"] = "已完成",
        ["LEAD"] = "牵头责任单位",
        ["SUPPORTING"] = "责任单位",
    };

    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<StatisticsCount>("TaskStatistics", type => type
            .Field("keys", count => count.Row.Keys.Select((key, i) => new StatisticsValue(count.Dimensions[i], key)))
            .Field("count", count => count.Row.Count)
            .Field("lights", count => count.Row.Lights)
            .Field("overdueCount", count => count.Row.OverdueCount)
            .Field("completion", count => count.Row.Completion is { } percent ? Math.Round(percent, 2) : (double?)null))
        .Bind<StatisticsValue>("StatisticsKey", type => type
            .Field("dimension", one => one.Dimension)
            .Field("value", one => one.Value)
            .Batch("label", Labels))
        .Bind<KeyValuePair<string, int>>("LightCount", type => type
            .Field("light", light => light.Key)
            .Field("count", light => light.Value))
        .Bind<UnitPair>("UnitPair", type => type
            .Batch("first", (pairs, context) => Units(context, pairs, pair => pair.First))
            .Batch("second", (pairs, context) => Units(context, pairs, pair => pair.Second))
            .Field("count", pair => pair.Count));

    public static IEnumerable<StatisticsCount> Statistics(ReadScope scope, FieldContext context)
    {
        var dimensions = context.Arguments.Enums<StatisticsDimension>("groupBy")!;
        return scope.Reader.Statistics(TaskFilterInput.Read(context.Arguments.Get<InputObject>("filter"), scope), dimensions, Limit(context), Expand(context), context.FromSelection(IsOfCounts))
            .Select(row => new StatisticsCount(dimensions, row));
    }

    public static IReadOnlyList<UnitPair> Pairs(ReadScope scope, FieldContext context)
    {
        var unit = context.Arguments.Get<string>("unit");
        return scope.Reader.UnitPairs(TaskFilterInput.Read(context.Arguments.Get<InputObject>("filter"), scope), unit is null ? null : KnownTerms.Key("unit", "Unit", unit), Limit(context), Expand(context));
    }

    private static bool IsOfCounts(IFieldSelection statistics) => statistics.Selected.All(field => field.Name is "__typename" or "keys" or "count");

    /// <summary>How many rows a field asks for.</summary>
    /// <exception cref="QueryException">Too few or too many.</exception>
    public static int Limit(FieldContext context)
    {
        var rows = context.Arguments.Get<int>("first");
        return rows is > 0 and <= MostRows ? rows : throw new QueryException($"`first` must lie between 1 and {MostRows}, and is {rows}.");
    }

    private static bool Expand(FieldContext context) => context.Arguments.Get<bool>("expandCollectives");

    private static IReadOnlyList<Unit> Units(FieldContext context, IReadOnlyList<UnitPair> pairs, Func<UnitPair, string> keyOf) =>
        [.. Lookup.ByKey(pairs, keyOf, context.State<ReadScope>().Reader.UnitsByKey, unit => unit.Key).Select(unit => unit!)];

    /// <summary>The names of values; null where one has none.</summary>
    public static IReadOnlyList<string?> Labels(IReadOnlyList<StatisticsValue> values, FieldContext context) => Labels(values, context.State<ReadScope>());

    /// <summary>The names of values in a state of the store; null where one has none.</summary>
    public static IReadOnlyList<string?> Labels(IReadOnlyList<StatisticsValue> values, ReadScope scope)
    {
        var units = Named(StatisticsDimension.Unit, keys => scope.Reader.UnitsByKey(keys).ToDictionary(unit => unit.Key, unit => unit.Name, StringComparer.Ordinal));
        var places = Named(StatisticsDimension.Jurisdiction, keys => scope.Reader.JurisdictionsByKey(keys).ToDictionary(place => place.Code, place => place.Name, StringComparer.Ordinal));
        var documents = Named(StatisticsDimension.Document, keys => scope.Documents(keys).ToDictionary(one => one.Key, one => one.Value.Title ?? one.Key, StringComparer.Ordinal));
        return [.. values.Select(one => one switch
        {
            { Value: null } => null,
            { Dimension: StatisticsDimension.Unit } => units.GetValueOrDefault(one.Value),
            { Dimension: StatisticsDimension.Jurisdiction } => places.GetValueOrDefault(one.Value),
            { Dimension: StatisticsDimension.Document } => documents.GetValueOrDefault(one.Value),
            { Dimension: StatisticsDimension.Theme or StatisticsDimension.TopTheme or StatisticsDimension.PrimaryTheme } => scope.Themes.GetValueOrDefault(one.Value)?.Name,
            { Dimension: StatisticsDimension.Light or StatisticsDimension.Role } => Terms.GetValueOrDefault(one.Value),
            _ => one.Value,
        })];

        Dictionary<string, string> Named(StatisticsDimension dimension, Func<IReadOnlyCollection<string>, Dictionary<string, string>> read)
        {
            var keys = values.Where(one => one.Dimension == dimension).Select(one => one.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
            return keys.Count == 0 ? [] : read(keys);
        }
    }
}
