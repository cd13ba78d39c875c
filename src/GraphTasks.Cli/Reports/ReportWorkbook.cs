using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GraphTasks.Cli.Reports;

/// <summary>The report as a workbook: the heading stays in view, numbers are numbers, dates are dates, no cell is merged.</summary>
internal static class ReportWorkbook
{
    private const uint PlainStyle = 0;
    private const uint HeadingStyle = 1;
    private const uint DateStyle = 2;
    private const int LongestCell = 32_767;

    public static void Write(Stream stream, IEnumerable<ReportRow> rows)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.Workbook = new Workbook();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheet = book.AddNewPart<WorksheetPart>();
        var data = new SheetData(Heading());
        foreach (var row in rows)
            data.Append(new Row(ReportRow.Columns.Select(column => CellOf(column.Value(row)))));
        sheet.Worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            Widths(), data, new AutoFilter { Reference = $"A1:{Letter(ReportRow.Columns.Count)}1" });
        book.Workbook.AppendChild(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "目标与进度" }));
    }

    private static Row Heading() => new(ReportRow.Columns.Select(column => Text(column.Heading, HeadingStyle)));

    private static Columns Widths() => new(ReportRow.Columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = column.Heading is "任务" or "依据" or "数据疑点" ? 48 : column.Heading is "指标" or "文件" or "牵头单位" ? 24 : 12,
        CustomWidth = true,
    }));

    private static Cell CellOf(object? value) => value switch
    {
        null or "" => new Cell(),
        decimal number => Number(number.ToString(CultureInfo.InvariantCulture), PlainStyle),
        int number => Number(number.ToString(CultureInfo.InvariantCulture), PlainStyle),
        DateOnly date => Number(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), DateStyle),
        _ => Text(value.ToString()!, PlainStyle),
    };

    private static Cell Number(string number, uint style) => new(new CellValue(number)) { StyleIndex = style };

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(text.Length > LongestCell ? text[..LongestCell] : text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));

    private static string Letter(int column) => ((char)('A' + column - 1)).ToString();
}
