namespace GraphTasks.Enrichment.Themes;

/// <summary>Where a reason was found.</summary>
public enum ThemeEvidenceSource
{
    /// <summary>The task's own text.</summary>
    Text,

    /// <summary>The heading path (目标类别).</summary>
    Heading,

    /// <summary>The lead unit's remit.</summary>
    Unit,

    /// <summary>Nothing was found: rule 7 of the codebook chose.</summary>
    Rule,

    /// <summary>A person decided.</summary>
    Person,
}
