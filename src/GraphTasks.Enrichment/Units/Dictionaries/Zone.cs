namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>A development zone (开发区): its committee's full name and usual short forms without 管委会.</summary>
internal sealed record Zone(string ScopeId, string Name, string[] Forms, int? From, int? To)
{
    /// <summary>The name without 管理委员会.</summary>
    public string Bare { get; } = Name.EndsWith("管理委员会", StringComparison.Ordinal) ? Name[..^5] : Name;

    public bool IsValidIn(int? year) => year is null || ((From is null || From <= year) && (To is null || To >= year));
}
