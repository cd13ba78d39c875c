namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>A name that changes would give to a unit while another unit of the same division bears it in the same years.</summary>
/// <param name="Name">The name.</param>
/// <param name="UnitId">Who would get it.</param>
/// <param name="HolderId">Who has it.</param>
internal sealed record NameClash(UnitName Name, string UnitId, string HolderId)
{
    /// <summary>The first clash that changes make, or null.</summary>
    /// <param name="next">The registry with the changes.</param>
    /// <param name="changes">The changes.</param>
    public static NameClash? Find(UnitRegistry next, IEnumerable<UnitChange> changes)
    {
        foreach (var change in changes)
            foreach (var name in change.After?.Names.Except(change.Before?.Names ?? []) ?? [])
                if (next.ByName.GetValueOrDefault(name.Text, []).Find(entry => entry.UnitId != change.UnitId && entry.JurisdictionId == change.After!.JurisdictionId
                    && DictionaryCheck.Overlap(entry.Name.From, entry.Name.To, name.From, name.To)) is { } holder)
                    return new(name, change.UnitId, holder.UnitId);
        return null;
    }
}
