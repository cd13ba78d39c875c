namespace GraphTasks.Enrichment.Units;

/// <summary>How a mention was resolved.</summary>
public enum ResolutionMethod
{
    /// <summary>Nothing was good enough, or two bodies were too close.</summary>
    None,

    /// <summary>The official name.</summary>
    Exact,

    /// <summary>A recorded or usual short form.</summary>
    Alias,

    /// <summary>A name that the body no longer bore in the year.</summary>
    Former,

    /// <summary>A collective, named by its words.</summary>
    Collective,

    /// <summary>A development zone's committee.</summary>
    Zone,

    /// <summary>The short form is contained, in order, in exactly one full name with the same first and last character.</summary>
    Alignment,

    /// <summary>A complete name that no archetype knows, taken as it stands.</summary>
    Literal,
}
