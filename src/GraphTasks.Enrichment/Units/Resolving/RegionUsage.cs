using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>What a region calls the bodies of an archetype (dictionaries/department-usage.tsv).</summary>
/// <param name="Region">The region; null where none says anything, or for what is usual everywhere.</param>
/// <param name="Templates">The full names in use there, with gaps for the place.</param>
internal readonly record struct RegionUsage(Division? Region, string[] Templates)
{
    public bool Has(DepartmentRow row) => Templates.Contains(row.Template);
}
