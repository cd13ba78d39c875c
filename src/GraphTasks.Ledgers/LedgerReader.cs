using GraphTasks.Ledgers.Formats;
using GraphTasks.Ledgers.Layouts;

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
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(dictionaries);
        var name = Path.GetFileName(fileName);
        var bytes = FormatLoader.Bytes(stream, name);
        var report = new ReportBuilder();
        if (JsonRows.Looks(bytes, name))
        {
            return JsonRows.Read(bytes, name, report);
        }

        var loaded = FormatLoader.Load(bytes, name, dictionaries);
        var source = loaded.Source;
        var (document, drafts) = loaded.Read(Path.GetFileNameWithoutExtension(name), dictionaries, report);
        var builder = new RowBuilder(source, dictionaries, document, report);
        var rows = drafts.Select(builder.Build).ToList();
        if (rows.Count == 0)
        {
            throw new LedgerFormatException(
                $"{name}: no tasks were found (read as {loaded.Format}, {loaded.Encoding}): expected a table with headings such as 序号, 目标与任务, 牵头责任单位, or numbered items with their units in brackets");
        }

        source.Close();
        return new LedgerReading(document, rows, report.Build(name, loaded.Format, loaded.Encoding, source), explain ? Explanations.Of(source, rows) : []);
    }
}
