using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Finds which reported figure answers which target: each figure at most one, each target at most one.</summary>
public static class FigureLinker
{
    /// <summary>The links, in the order of the targets. A figure that is planned or fits no target stays alone.</summary>
    /// <param name="targets">The targets of a task.</param>
    /// <param name="figures">The figures of its report.</param>
    public static IReadOnlyList<FigureLink> Link(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(figures);
        var candidates = new List<(int Target, int Figure, FigureLink Link)>();
        for (var t = 0; t < targets.Count; t++)
        {
            var alone = targets.Count == 1 && targets[t].Base != TargetBase.Level;
            for (var f = 0; f < figures.Count; f++)
                if (!FigureWords.IsRestated(targets[t], figures[f], figures) && Candidate.Of(targets[t], figures[f], alone, FigureWords.Next(figures, f)) is { } link)
                    candidates.Add((t, f, link with { Score = link.Score - 0.01 * f / figures.Count }));
        }

        if (candidates.Count == 0 && OnlyAnswer.Find(targets, figures) is { } only)
            return [only];

        var links = new List<(int Target, FigureLink Link)>();
        var used = new HashSet<int>();
        foreach (var (t, f, link) in candidates.OrderByDescending(c => c.Link.Score).ThenBy(c => c.Figure).ThenBy(c => c.Target))
        {
            if (used.Contains(f) || links.Any(l => l.Target == t))
                continue;
            used.Add(f);
            links.Add((t, link with { Score = Math.Min(1, link.Score) }));
        }

        for (var t = 0; t < targets.Count; t++)
            if (links.All(l => l.Target != t) && OnlyAnswer.ShareOfTask(targets, t, figures) is { } share)
                links.Add((t, share));
        return links.OrderBy(l => l.Target).Select(l => l.Link).ToArray();
    }
}
