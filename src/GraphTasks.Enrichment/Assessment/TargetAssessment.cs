using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Assessment;

/// <summary>One target with the figure that answers it and its light.</summary>
/// <param name="Target">The target.</param>
/// <param name="Answer">The figure that answers it and why, or null.</param>
/// <param name="Verdict">The light with the rule and the numbers that caused it.</param>
public sealed record TargetAssessment(Target Target, FigureLink? Answer, LightVerdict Verdict);
