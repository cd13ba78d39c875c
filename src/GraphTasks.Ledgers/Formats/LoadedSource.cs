using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>A file brought into lines and, where the format has them, tables.</summary>
internal sealed record LoadedSource(string Format, string Encoding, SourceText Source, IReadOnlyList<Grid> Grids)
{
    public DocumentHints Hints { get; init; } = DocumentHints.None;

    /// <summary>What the format's reader had to mend or leave out.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public (LedgerDocument Document, IEnumerable<RowDraft> Drafts) Read(string id, LedgerDictionaries dictionaries, ReportBuilder report)
    {
        foreach (var note in Notes)
        {
            report.Repair(note);
        }

        return new GridLedger(Source, Grids, dictionaries, report).Read(id, Hints) ?? new TextLedger(Source, dictionaries, report).Read(id, Hints);
    }
}
