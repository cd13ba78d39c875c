using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Export;

/// <summary>
/// Writes a table as a workbook, row by row, so that memory does not grow with it: the heading stays in view, numbers are numbers,
/// dates are dates, truths are truths, no cell is merged.
/// </summary>
public static class TableWorkbook
{
    /// <summary>The most rows that a sheet holds beside its heading.</summary>
    public const int MostRows = 1_048_575;

    private const uint HeadingStyle = 1;
    private const uint DateStyle = 2;
    private const int LongestCell = 32_767;
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Writes the workbook; the stream stays open and need not seek.</summary>
    /// <exception cref="QueryException">There are more rows than a sheet holds.</exception>
    public static void Write<T>(Stream stream, string sheet, IReadOnlyList<TableColumn<T>> columns, IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        // The library's own package keeps every part in memory until it is closed; its writer of elements does not.
        AddText(zip, "[Content_Types].xml", $"{Xml}<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
            + $"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Types}.worksheet+xml\"/></Types>");
        AddText(zip, "_rels/.rels", $"{Xml}<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        AddText(zip, "xl/_rels/workbook.xml.rels", $"{Xml}<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
        Add(zip, "xl/workbook.xml", writer => writer.WriteElement(new Workbook(new Sheets(new Sheet { Id = "rId1", SheetId = 1, Name = sheet }))));
        Add(zip, "xl/styles.xml", writer => writer.WriteElement(Styles()));
        Add(zip, "xl/worksheets/sheet1.xml", writer => WriteSheet(writer, columns, rows));
    }

    private static void WriteSheet<T>(OpenXmlWriter writer, IReadOnlyList<TableColumn<T>> columns, IEnumerable<T> rows)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(columns.Select(column => TextCell(column.Name, HeadingStyle))));
        var count = 0;
        foreach (var row in rows)
        {
            if (++count > MostRows)
                throw new QueryException($"A sheet holds {MostRows} rows, and these are more: narrow the filter, or take CSV.");
            writer.WriteElement(new Row(columns.Select(column => CellOf(column.Value(row)))));
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(columns.Count)}{count + 1}" });
        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null or "" => new Cell(),
        decimal or int or long or double => Typed(Convert.ToString(value, CultureInfo.InvariantCulture)!, null, 0),
        bool truth => Typed(truth ? "1" : "0", CellValues.Boolean, 0),
        DateOnly date => Typed(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), null, DateStyle),
        _ => TextCell(CellText.Of(value), 0),
    };

    private static Cell Typed(string text, CellValues? type, uint style) => new(new CellValue(text)) { DataType = type, StyleIndex = style };

    private static Cell TextCell(string text, uint style) =>
        new(new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    // Characters that XML cannot hold, and what is beyond a cell's end, are left out.
    private static string Printable(string text)
    {
        var end = text.Length <= LongestCell ? text.Length : char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell;
        return string.Concat(text.Take(end).Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));

    private static string Letters(int column) => (column > 26 ? Letters((column - 1) / 26) : "") + (char)('A' + (column - 1) % 26);

    private static void AddText(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(Open(zip, name));
        writer.Write(text);
    }

    private static void Add(ZipArchive zip, string name, Action<OpenXmlWriter> write)
    {
        using var part = Open(zip, name);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(true);
        write(writer);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        // The same table is the same bytes at any time of day.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }
}
