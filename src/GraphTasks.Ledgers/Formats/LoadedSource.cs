using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>A file brought into lines, with the way to find its rows.</summary>
internal sealed record LoadedSource(string Format, string Encoding, SourceText Source, IReadOnlyList<Grid> Grids)
{
    public (LedgerDocument Document, List<RowDraft> Drafts) Read(string id, LedgerDictionaries dictionaries, ReportBuilder report) =>
        Grids.Count > 0 ? new GridLedger(Source, Grids, dictionaries, report).Read(id) : new TextLedger(Source, dictionaries, report).Read(id);
}
