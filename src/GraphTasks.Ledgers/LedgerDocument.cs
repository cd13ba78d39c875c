namespace GraphTasks.Ledgers;

/// <summary>What a published ledger says of itself: the head of the page that its rows come from.</summary>
public sealed record LedgerDocument
{
    /// <summary>The document's identity: the stem of its file name, for example <c>wuhu-2020-assignment</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title (标题) as printed, or null where none was found.</summary>
    public string? Title { get; init; }

    /// <summary>The issuing body (发布机构, 信息来源) as printed, or null.</summary>
    public string? Issuer { get; init; }

    /// <summary>
    /// The jurisdiction (行政区划) that the ledger speaks for, by its name in the divisions dictionary
    /// with the prefecture in front of a district (芜湖市繁昌区), or null where it could not be told.
    /// </summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The document number (发文字号), for example 芜政办〔2020〕3号, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The date of publication (发布时间), or null.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>
    /// The period that the tasks are for: a year (<c>2020</c>), a half (<c>2024-H1</c>) or a quarter (<c>2024-Q1</c>),
    /// or null where none is named.
    /// </summary>
    public string? Period { get; init; }

    /// <summary>The titles of the attachments (附件) as listed in the covering letter, in order; empty where none are.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>The year that <see cref="Period"/> lies in, or that of publication, or null when neither is known.</summary>
    public int? Year => Period is { Length: >= 4 } period && int.TryParse(period.AsSpan(0, 4), out var year)
        ? year
        : PublishedOn?.Year;
}
