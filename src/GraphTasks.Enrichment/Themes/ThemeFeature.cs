namespace GraphTasks.Enrichment.Themes;

/// <summary>The kinds of evidence that the linear model weighs, one value a theme each.</summary>
public enum ThemeFeature
{
    /// <summary>The sum of the weights of the theme's distinct terms in the text.</summary>
    Text,

    /// <summary>That part of <see cref="Text"/> that stands in the first clause with any evidence (codebook rule 8).</summary>
    FirstClause,

    /// <summary>That part of <see cref="Text"/> that stands in clauses with a number (codebook rule 8).</summary>
    NumberClause,

    /// <summary>The weight of the theme's strongest term.</summary>
    Strongest,

    /// <summary>The theme's share of all the text's evidence, 0 to 1.</summary>
    Share,

    /// <summary>The heading path's evidence where the text has its own (codebook rule 9).</summary>
    Heading,

    /// <summary>The heading path's evidence where the text names no object.</summary>
    HeadingAlone,

    /// <summary>The lead unit's remit where the text has its own evidence.</summary>
    Unit,

    /// <summary>The lead unit's remit where the text names no object.</summary>
    UnitAlone,
}
