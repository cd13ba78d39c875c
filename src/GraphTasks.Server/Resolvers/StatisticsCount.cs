using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>TaskStatistics</c>.</summary>
/// <param name="Dimensions">By what is counted.</param>
/// <param name="Row">The count.</param>
internal sealed record StatisticsCount(IReadOnlyList<StatisticsDimension> Dimensions, StatisticsRow Row);
