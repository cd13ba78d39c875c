namespace GraphTasks.Data.Model;

/// <summary>A heading (目标类别) of a ledger.</summary>
public sealed record Category
{
    /// <summary>
    /// The key: document, table and the ordinals of the headings down to this one, each filled with zeros so that keys
    /// sort in printed order and a heading's key is the prefix of those below it (<c>wuhu-2020/001/0002/0001</c>).
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The document's key.</summary>
    public required string DocumentKey { get; init; }

    /// <summary>The table's number within the document, from 1.</summary>
    public required int Table { get; init; }

    /// <summary>The key of the heading above, or null on an outermost one.</summary>
    public string? ParentKey { get; init; }

    /// <summary>The heading as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The headings from the outermost down to this one, one a line.</summary>
    public required string PathLines { get; init; }

    /// <summary>The headings from the outermost down to this one.</summary>
    public IReadOnlyList<string> Path => Lines.Split(PathLines);
}
