namespace GraphTasks.Ledgers;

/// <summary>How a reading went: what was counted, repaired, left unknown.</summary>
public sealed record ParseReport
{
    /// <summary>The file's name as given.</summary>
    public required string File { get; init; }

    /// <summary>The format that was found: text, tab-separated text, fixed columns, html, docx, xlsx, csv, markdown, json lines.</summary>
    public required string Format { get; init; }

    /// <summary>The encoding that was found, for example utf-8 or gb18030.</summary>
    public required string Encoding { get; init; }

    /// <summary>The layout that was found: flattened table, grid table, numbered items.</summary>
    public required string Layout { get; init; }

    /// <summary>The number of rows in each table, in order.</summary>
    public required IReadOnlyList<int> RowsByTable { get; init; }

    /// <summary>Breaks in the numbering, each named by its place.</summary>
    public required IReadOnlyList<string> NumberingGaps { get; init; }

    /// <summary>Repairs: numbers filled in, suffixes restored, names joined.</summary>
    public required IReadOnlyList<string> Repairs { get; init; }

    /// <summary>Stretches of unit cells that neither the lexicon nor the grammar of names accounts for.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Characters that were read twice or not at all; always empty unless the reader has a defect.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    /// <summary>The number of characters of each role.</summary>
    public required IReadOnlyDictionary<string, int> Characters { get; init; }

    /// <summary>The confidence of each row, in order.</summary>
    public required IReadOnlyList<RowConfidence> Rows { get; init; }

    /// <summary>The mean confidence of the rows, 0 to 1; 0 without rows.</summary>
    public double Confidence => Rows.Count == 0 ? 0 : Rows.Average(row => row.Confidence);
}
