using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Export;

/// <summary>A unit with the tasks that it answers for.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Jurisdiction">The name of its jurisdiction, or null.</param>
/// <param name="Lead">The number of tasks that it leads.</param>
/// <param name="Supporting">The number of tasks that it supports; one that it leads as well counts in both.</param>
/// <param name="All">All its tasks, each once.</param>
internal sealed record ExportedUnit(Unit Unit, string? Jurisdiction, int Lead, int Supporting, StatisticsRow All);
