using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Checks;

/// <summary>
/// Checks whether the printed figures of one task hold together: percentages against numbers, parts against wholes,
/// differences and growth against the two values, units against what they count. It speaks only where the comparison is plain
/// and no other number of the row explains what is printed.
/// </summary>
public static class FigureCheck
{
    /// <summary>The findings of one task, in the order of its report.</summary>
    /// <param name="progress">The lines of the report as printed.</param>
    /// <param name="targets">The targets of the task.</param>
    /// <param name="figures">The figures of its report.</param>
    /// <param name="links">Which figure answers which target.</param>
    public static IReadOnlyList<FigureFinding> Check(
        IReadOnlyList<string> progress, IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures, IReadOnlyList<FigureLink> links)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(links);
        var findings = new List<FigureFinding>();
        ShareCheck.Check(targets, figures, links, findings);
        foreach (var line in figures.GroupBy(figure => figure.Line).OrderBy(line => line.Key))
        {
            var sentences = FigureSentence.Cut(progress[line.Key], [.. line]);
            foreach (var sentence in sentences)
            {
                PartsCheck.Check(sentence, findings);
                RateCheck.Check(sentence, [.. line], findings);
                ChangeCheck.Check(sentence, findings);
            }
        }

        UnitCheck.Check(targets, figures, links, findings);
        return [.. findings.DistinctBy(finding => (finding.Line, finding.Span)).OrderBy(finding => finding.Line).ThenBy(finding => finding.Span.Start)];
    }
}
