using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>A reported figure and the target that it answers.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Target">The target.</param>
/// <param name="Score">How well the two fit, from 0 to 1.</param>
/// <param name="Reason">Why they were linked, in words.</param>
public sealed record FigureLink(ReportedFigure Figure, Target Target, double Score, string Reason);
