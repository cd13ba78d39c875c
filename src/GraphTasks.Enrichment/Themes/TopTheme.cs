namespace GraphTasks.Enrichment.Themes;

/// <summary>One of the five top themes (一级主题).</summary>
/// <param name="Code">The notation.</param>
/// <param name="NameZh">The Chinese label.</param>
/// <param name="NameEn">The English label.</param>
public sealed record TopTheme(string Code, string NameZh, string NameEn)
{
    /// <summary>The top themes in the codebook's order.</summary>
    public static IReadOnlyList<TopTheme> All { get; } =
    [
        new("industry", "产业", "Industry"),
        new("livelihood", "民生", "Livelihood"),
        new("ecology", "生态", "Ecology"),
        new("urban-rural", "城乡", "Urban and rural"),
        new("governance", "治理", "Governance"),
    ];
}
