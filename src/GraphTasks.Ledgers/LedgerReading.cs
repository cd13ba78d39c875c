namespace GraphTasks.Ledgers;

/// <summary>What was read from one file.</summary>
/// <param name="Document">The document's head.</param>
/// <param name="Rows">The rows in the order of the file.</param>
/// <param name="Report">How the reading went.</param>
/// <param name="Lines">What became of each line that has text; empty unless asked for.</param>
public sealed record LedgerReading(LedgerDocument Document, IReadOnlyList<LedgerRow> Rows, ParseReport Report, IReadOnlyList<LineExplanation> Lines);
