namespace GraphTasks.Ledgers;

/// <summary>One key task (重点工作任务) exactly as a ledger prints it. Nothing here is interpreted or repaired.</summary>
public sealed record LedgerRow
{
    /// <summary>The document that the row stands in.</summary>
    public required LedgerDocument Document { get; init; }

    /// <summary>The table's number within the file, from 1.</summary>
    public required int Table { get; init; }

    /// <summary>The printed number (序号), or the position within the table, from 1, where none is printed.</summary>
    public required int Seq { get; init; }

    /// <summary>The heading path (目标类别) from the outermost heading inwards; empty where the ledger has none.</summary>
    public IReadOnlyList<string> Category { get; init; } = [];

    /// <summary>The task's text as printed, white space at its ends removed.</summary>
    public required string Content { get; init; }

    /// <summary>The deadline's cell (完成时限) as printed, or null where there is none.</summary>
    public string? Deadline { get; init; }

    /// <summary>The lead units (牵头责任单位), one element a unit.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>The supporting units (责任单位, 配合单位), one element a unit.</summary>
    public IReadOnlyList<string> Support { get; init; } = [];

    /// <summary>The leaders in charge (牵头领导).</summary>
    public IReadOnlyList<string> Leaders { get; init; } = [];

    /// <summary>The responsible persons (责任人).</summary>
    public IReadOnlyList<string> ResponsiblePersons { get; init; } = [];

    /// <summary>The remarks' cell (备注), or null.</summary>
    public string? Remarks { get; init; }

    /// <summary>The progress report (进展, 落实情况), one element a source line.</summary>
    public IReadOnlyList<string> Progress { get; init; } = [];

    /// <summary>Where the row stands in its file.</summary>
    public required SourceLines Source { get; init; }

    /// <summary>The row's identity: document, table and number, for example <c>wuhu-2020-assignment/1/12</c>.</summary>
    public string Key => $"{Document.Id}/{Table}/{Seq}";
}
