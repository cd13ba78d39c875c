using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>StatisticsKey</c>.</summary>
/// <param name="Dimension">By what is counted.</param>
/// <param name="Value">The value, or null.</param>
internal sealed record StatisticsValue(StatisticsDimension Dimension, string? Value);
