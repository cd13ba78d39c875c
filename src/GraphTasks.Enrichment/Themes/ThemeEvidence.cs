namespace GraphTasks.Enrichment.Themes;

/// <summary>One reason for a tag.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Term">The lexicon's term, the part of the unit's name, or the codebook rule's number.</param>
/// <param name="Span">Its place in the content, the heading or the unit's name, in UTF-16 code units.</param>
/// <param name="Weight">The lexicon's weight with the learned correction.</param>
public sealed record ThemeEvidence(ThemeEvidenceSource Source, string Term, TextSpan Span, double Weight);
