using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>
/// Takes the complete names of branches that a department of a place keeps in a place below it, where no archetype knows them:
/// 市交通运输局龙岗管理局 in a ledger of 龙岗区.
/// </summary>
internal sealed class BranchMatcher(UnitRegistry registry, PlaceReader places, NameBuilder names)
{
    private static readonly string[] Heads = ["分局", "管理局", "监管局", "监督管理局", "执法大队", "管理部", "管理所"];

    /// <summary>The candidate for the words after a place, or null.</summary>
    /// <param name="body">The mention.</param>
    /// <param name="outer">The place whose department it is.</param>
    /// <param name="home">The jurisdiction of the document.</param>
    /// <param name="year">The year of the document; null means the present.</param>
    /// <param name="trust">How sure the place is, from 0 to 1.</param>
    public UnitCandidate? Match(string body, Place outer, Division home, int? year, double trust)
    {
        var head = Heads.FirstOrDefault(h => body.EndsWith(h, StringComparison.Ordinal));
        if (head is null || outer.Kind == PlaceKind.None)
            return null;
        for (var at = outer.End + 2; at < body.Length - head.Length; at++)
        {
            var department = body[outer.End..at];
            // A short form would have to be written out, and how this branch's name does that nobody knows.
            if (registry.Departments.ByKey(FormKey.Of(department)).FirstOrDefault(r => r.Core == department && r.IsValidIn(year) && names.Fits(r, outer.Division, year)) is not { } row)
                continue;
            foreach (var inner in places.Read(body, at, home, year))
                if (inner.End == body.Length - head.Length && registry.Divisions.IsBelow(inner.Division, outer.Division.Id, year))
                    return Candidate(inner.Division, row.Archetype, registry.Divisions.FullName(outer.Division, year) + body[outer.End..], trust);
        }

        return null;
    }

    private UnitCandidate Candidate(Division division, string archetype, string name, double trust) => new(
        registry.Proposed(division.Id, archetype, UnitKind.Vertical, name), trust - 0.04, ResolutionMethod.Literal, $"the complete name of a branch of {archetype}");
}
