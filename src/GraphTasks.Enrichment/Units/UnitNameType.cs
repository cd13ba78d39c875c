namespace GraphTasks.Enrichment.Units;

/// <summary>What a name is to the unit that bears it.</summary>
public enum UnitNameType
{
    /// <summary>The full official name (official).</summary>
    Official,

    /// <summary>The official name without the place or the parent (short).</summary>
    ShortForm,

    /// <summary>A usual abbreviation (abbreviation).</summary>
    Abbreviation,

    /// <summary>A name that the unit or its predecessor bore before (former).</summary>
    Former,

    /// <summary>A spelling that a steward accepted as this unit (alias).</summary>
    Alias,
}
