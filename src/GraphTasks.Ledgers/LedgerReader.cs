using GraphTasks.Ledgers.Formats;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>Reads a published ledger into rows, exactly as printed. Pure: no file, clock or network is touched.</summary>
public static class LedgerReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="stream">The file's bytes, read to the end; not closed.</param>
    /// <param name="fileName">The file's name: its stem is the document's identity, and errors name it.</param>
    /// <param name="dictionaries">The word lists.</param>
    /// <param name="explain">Whether to tell what became of each line.</param>
    /// <exception cref="LedgerFormatException">The file is no ledger, is damaged, too large or of a format that is not read.</exception>
    public static LedgerReading Read(Stream stream, string fileName, LedgerDictionaries dictionaries, bool explain = false)
    {
        var rows = new List<LedgerRow>();
        var (report, source) = Run(stream, fileName, dictionaries, rows.Add);
        var explanations = new Explanations();
        rows.ForEach(explanations.Add);
        return new LedgerReading(rows[0].Document, rows, report, explain && source is not null ? [.. explanations.Of(source)] : []);
    }

    /// <summary>Reads one file and hands out what became of each line that has text; neither rows nor lines are held together.</summary>
    /// <param name="stream">The file's bytes, read to the end; not closed.</param>
    /// <param name="fileName">The file's name: errors name it.</param>
    /// <param name="dictionaries">The word lists.</param>
    /// <param name="line">Takes the lines, in the order of the file; none of a file of rows in JSON Lines.</param>
    /// <returns>How the reading went.</returns>
    /// <exception cref="LedgerFormatException">The file is no ledger, is damaged, too large or of a format that is not read.</exception>
    public static ParseReport Explain(Stream stream, string fileName, LedgerDictionaries dictionaries, Action<LineExplanation> line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var explanations = new Explanations();
        var (report, source) = Run(stream, fileName, dictionaries, explanations.Add);
        foreach (var explanation in source is null ? [] : explanations.Of(source))
        {
            line(explanation);
        }

        return report;
    }

    /// <summary>Reads one file and hands out each row as soon as it is read, so that a long ledger's rows need not be held together.</summary>
    /// <param name="stream">The file's bytes, read to the end; not closed.</param>
    /// <param name="fileName">The file's name: its stem is the document's identity, and errors name it.</param>
    /// <param name="dictionaries">The word lists.</param>
    /// <param name="row">Takes the rows, in the order of the file; none is handed out of a file that cannot be read.</param>
    /// <returns>How the reading went.</returns>
    /// <exception cref="LedgerFormatException">The file is no ledger, is damaged, too large or of a format that is not read.</exception>
    public static ParseReport ReadRows(Stream stream, string fileName, LedgerDictionaries dictionaries, Action<LedgerRow> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Run(stream, fileName, dictionaries, row).Report;
    }

    private static (ParseReport Report, SourceText? Source) Run(Stream stream, string fileName, LedgerDictionaries dictionaries, Action<LedgerRow> take)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(dictionaries);
        var name = Path.GetFileName(fileName);
        var report = new ReportBuilder();
        if (FormatLoader.Load(stream, name, dictionaries, out var bytes) is not { } loaded)
        {
            return (JsonRows.Read(bytes, name, report, take), null);
        }

        var source = loaded.Source;
        var (document, drafts) = loaded.Read(Path.GetFileNameWithoutExtension(name), dictionaries, report);
        var builder = new RowBuilder(source, dictionaries, document, report);
        var any = false;
        foreach (var draft in drafts)
        {
            take(builder.Build(draft));
            any = true;
        }

        if (!any)
        {
            throw new LedgerFormatException(
                $"{name}: no tasks were found (read as {loaded.Format}, {loaded.Encoding}): expected a table with headings such as 序号, 目标与任务, 牵头责任单位, or numbered items with their units in brackets");
        }

        source.Close();
        return (report.Build(name, loaded.Format, loaded.Encoding, source), source);
    }
}
