using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Unit</c>, with its names and mentions.</summary>
internal static class UnitResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<Unit>("Unit", type => type
            .Field("id", unit => new GlobalId("Unit", unit.Key).ToString())
            .Field("key", unit => unit.Key)
            .Field("name", unit => unit.Name)
            .Field("kind", unit => unit.Kind)
            .Batch("jurisdiction", (units, context) => Lookup.ByKey(units, unit => unit.JurisdictionCode, context.State<ReadScope>().Reader.JurisdictionsByKey, jurisdiction => jurisdiction.Code))
            .Field("derived", unit => unit.Derived)
            .Batch("names", (units, context) => Each(units, context.State<ReadScope>().Reader.NamesOf(Keys(units))))
            .Batch("mentions", (units, context) => Each(units, context.State<ReadScope>().Reader.MentionsOf(Keys(units))))
            .Field("tasks", (unit, context) => TaskPages.Read(context.State<ReadScope>(), context,
                new TaskFilter { Unit = new([unit.Key], null, context.Arguments.Enum<AssignmentRole>("role")) })))
        .Bind<UnitName>("UnitName", type => type
            .Field("name", name => name.Name)
            .Field("type", name => name.Type)
            .Field("fromYear", name => name.FromYear)
            .Field("toYear", name => name.ToYear))
        .Bind<UnitMention>("UnitMention", type => type
            .Field("mention", mention => mention.Mention)
            .Field("count", mention => mention.Count));

    private static HashSet<string> Keys(IReadOnlyList<Unit> units) => [.. units.Select(unit => unit.Key)];

    private static IReadOnlyList<IEnumerable<T>> Each<T>(IReadOnlyList<Unit> units, ILookup<string, T> values) => [.. units.Select(unit => values[unit.Key])];
}
