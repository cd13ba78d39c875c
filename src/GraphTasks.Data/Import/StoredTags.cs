using GraphTasks.Enrichment.Themes;
using ThemeEvidence = GraphTasks.Data.Model.ThemeEvidence;
using ThemeTag = GraphTasks.Data.Model.ThemeTag;

namespace GraphTasks.Data.Import;

/// <summary>Puts a text's themes into the form in which they are stored and shown.</summary>
public static class StoredTags
{
    /// <summary>The tags, the primary one first; their task's number is 0.</summary>
    public static IReadOnlyList<ThemeTag> Of(ThemeTagging tagging) => [.. tagging.Tags.Select((tag, i) => new ThemeTag
    {
        TaskId = 0,
        Ordinal = i + 1,
        Code = tag.Code,
        Top = tag.Top,
        Primary = tag.Primary,
        Score = Math.Round(tag.Score, 4),
        Uncertain = tag.Primary && tagging.Uncertain,
        EvidenceJson = ThemeEvidence.Format([.. tag.Evidence.Select(Evidence)]),
    })];

    private static ThemeEvidence Evidence(Enrichment.Themes.ThemeEvidence evidence) => new(
        evidence.Term,
        evidence.Source is ThemeEvidenceSource.Text ? "CONTENT" : SchemaName.Of(evidence.Source),
        evidence.Source is ThemeEvidenceSource.Text ? evidence.Span.Start : null,
        evidence.Source is ThemeEvidenceSource.Text ? evidence.Span.End : null,
        Math.Round(evidence.Weight, 4));
}
