namespace GraphTasks.Data.Model;

/// <summary>A published ledger (台账) as it was last imported.</summary>
public sealed record Document
{
    /// <summary>The key: the stem of the imported file.</summary>
    public required string Key { get; init; }

    /// <summary>The title as printed, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The issuing body as printed, or null.</summary>
    public string? Issuer { get; init; }

    /// <summary>The document number (发文字号), or null.</summary>
    public string? Number { get; init; }

    /// <summary>The date of publication, or null.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The period that the tasks are for (<c>2020</c>, <c>2024-H1</c>, <c>2024-Q1</c>), or null.</summary>
    public string? Period { get; init; }

    /// <summary>The year of the period, or of publication, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The code of the jurisdiction that the ledger speaks for, or null.</summary>
    public string? JurisdictionCode { get; init; }

    /// <summary>The name of the imported file, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 digest of the file's bytes, in lower-case hexadecimal digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>When the document was imported or last replaced, in UTC.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>The version of the dictionaries that its derived values were made with.</summary>
    public required string DictionaryVersion { get; init; }

    /// <summary>The number of its tasks.</summary>
    public required int TaskCount { get; init; }
}
