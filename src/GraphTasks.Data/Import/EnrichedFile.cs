using GraphTasks.Data.Model;

namespace GraphTasks.Data.Import;

/// <summary>A file's rows with all that was derived from them, and the vocabulary that they refer to.</summary>
internal sealed record EnrichedFile
{
    public required string FileName { get; init; }

    public required string ContentHash { get; init; }

    public required string DictionaryVersion { get; init; }

    /// <summary>The number of the last decision that the dictionaries knew of, 0 where there was none.</summary>
    public int LastDecision { get; init; }

    /// <summary>Whether the rows come from the store: then a document that was replaced or removed since is left as it is.</summary>
    public bool IsFromStore { get; init; }

    public required IReadOnlyList<EnrichedRow> Rows { get; init; }

    /// <summary>The code of each document's jurisdiction by the document's key; none where it could not be told.</summary>
    public required IReadOnlyDictionary<string, string> DocumentJurisdictions { get; init; }

    /// <summary>The jurisdictions that documents and units refer to, those above them included, parents first.</summary>
    public required IReadOnlyList<Jurisdiction> Jurisdictions { get; init; }

    public required IReadOnlyList<Unit> Units { get; init; }

    public required IReadOnlyList<UnitName> UnitNames { get; init; }

    /// <summary>The collectives among the units, once for each year of the documents that name them.</summary>
    public required IReadOnlyList<Collective> Collectives { get; init; }
}
