using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads XLSX: each visible sheet a grid; the cells are streamed, never held as a tree.</summary>
internal static class XlsxFormat
{
    private const int MostSheets = 200;

    /// <exception cref="LedgerFormatException">The file is damaged, truncated, too large or has entities.</exception>
    public static LoadedSource Load(byte[] bytes, string name)
    {
        var part = "the XLSX";
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var file = SpreadsheetDocument.Open(stream, isEditable: false);
            var book = file.WorkbookPart ?? throw new LedgerFormatException($"{name}: the XLSX has no workbook");
            XmlParts.Check(book.GetStream(FileMode.Open, FileAccess.Read));
            part = "the table of texts (sharedStrings.xml)";
            var strings = XlsxStrings.Load(book.SharedStringTablePart);
            part = "the table of formats (styles.xml)";
            var styles = XlsxStyles.Load(book.WorkbookStylesPart);
            var (source, grids, notes) = (new SourceBuilder(), new List<Grid>(), new List<string>());
            foreach (var sheet in (book.Workbook.Sheets?.Elements<Sheet>() ?? []).Take(MostSheets))
            {
                part = $"sheet '{sheet.Name}'";
                if (sheet.State?.Value is { } state && state != SheetStateValues.Visible)
                {
                    notes.Add($"{part} is hidden and left out");
                }
                else if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart worksheet)
                {
                    var reader = new XlsxSheet(source, strings, styles, book.Workbook.WorkbookProperties?.Date1904?.Value ?? false, $"{name}: {part}");
                    grids.Add(reader.Read(worksheet.GetStream(FileMode.Open, FileAccess.Read)));
                }
            }

            return new LoadedSource("xlsx", "utf-8", source.Build(), grids) { Notes = notes };
        }
        catch (Exception exception) when (XmlParts.IsDamage(exception))
        {
            throw XmlParts.Damaged(name, part, exception);
        }
    }
}
