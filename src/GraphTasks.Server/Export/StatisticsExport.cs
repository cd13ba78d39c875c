using System.Text.Json;
using GraphTasks.Data.Queries;
using GraphTasks.Server.Resolvers;

namespace GraphTasks.Server.Export;

/// <summary>The counts that the field <c>taskStatistics</c> gives, all of them, as a table: each dimension with its key and its name.</summary>
internal static class StatisticsExport
{
    /// <param name="scope">The state of the store that is read.</param>
    /// <param name="filter">Which tasks.</param>
    /// <param name="groupBy">The dimensions in the spelling of the public schema, parted by commas.</param>
    /// <param name="expandCollectives">Whether members count in place of their collectives.</param>
    /// <exception cref="QueryException">A dimension is unknown, or there are none or too many.</exception>
    public static ExportTable<(StatisticsRow Row, IReadOnlyList<string?> Labels)> Read(ReadScope scope, TaskFilter? filter, string groupBy, bool expandCollectives)
    {
        var dimensions = groupBy.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToArray();
        var rows = scope.Reader.Statistics(filter, dimensions, int.MaxValue, expandCollectives);
        var labels = StatisticsResolvers.Labels([.. rows.SelectMany(row => row.Keys.Select((key, i) => new StatisticsValue(dimensions[i], key)))], scope);
        return new([.. dimensions.SelectMany(Columns), .. StatisticsColumns.Counts<(StatisticsRow Row, IReadOnlyList<string?> Labels)>(row => row.Row)],
            rows.Select((row, i) => (row, (IReadOnlyList<string?>)[.. labels.Skip(i * dimensions.Length).Take(dimensions.Length)])));
    }

    private static IEnumerable<TableColumn<(StatisticsRow Row, IReadOnlyList<string?> Labels)>> Columns(StatisticsDimension dimension, int at)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(dimension.ToString());
        return [new(name, row => row.Row.Keys[at]), new($"{name}Label", row => row.Labels[at])];
    }

    private static StatisticsDimension Parse(string name) =>
        Enum.GetValues<StatisticsDimension>().Cast<StatisticsDimension?>().FirstOrDefault(one => Spelled(one!.Value) == name)
        ?? throw new QueryException($"`groupBy` knows {string.Join(", ", Enum.GetValues<StatisticsDimension>().Select(Spelled))}, parted by commas, and not `{name}`.");

    private static string Spelled(StatisticsDimension dimension) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(dimension.ToString());
}
