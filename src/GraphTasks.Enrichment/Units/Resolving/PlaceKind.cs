namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>How a mention names its place.</summary>
internal enum PlaceKind
{
    /// <summary>By name: 芜湖市, 芜湖市繁昌区.</summary>
    Name,

    /// <summary>By its level: 市, 区, 省.</summary>
    Level,

    /// <summary>By the name without the type: 繁昌.</summary>
    Stem,

    /// <summary>Not at all: the document's own jurisdiction.</summary>
    None,
}
