using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GraphTasks.Data.Queries;
using GraphTasks.Server.Export;
using Xunit;

namespace GraphTasks.Server.Tests.Export;

public class TableWorkbookTests
{
    private static readonly TableColumn<object?>[] OneColumn = [new("值", row => row)];

    [Fact]
    public void Every_kind_of_value_has_its_cell()
    {
        object?[] rows = [null, 1.5m, 7, true, new DateOnly(2024, 6, 30), "=1+1", new[] { "甲", "乙" }, "断\u0001字"];
        using var stream = new MemoryStream();
        TableWorkbook.Write(stream, "表", OneColumn, rows);
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => error.Description));
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Select(cell => $"{cell.DataType?.InnerText} {cell.InnerText}");
        Assert.Equal(["inlineStr 值", " ", " 1.5", " 7", "b 1", " 45473", "inlineStr =1+1", "inlineStr 甲 | 乙", "inlineStr 断字"], cells);
    }

    [Fact]
    public void The_same_table_is_the_same_bytes()
    {
        Assert.Equal(Bytes(), Bytes());

        static byte[] Bytes()
        {
            using var stream = new MemoryStream();
            TableWorkbook.Write(stream, "表", OneColumn, ["甲"]);
            return stream.ToArray();
        }
    }

    [Fact]
    public void More_than_a_sheet_holds_is_refused()
    {
        var error = Assert.Throws<QueryException>(() => TableWorkbook.Write(Stream.Null, "表", Array.Empty<TableColumn<int>>(), Enumerable.Range(0, TableWorkbook.MostRows + 1)));
        Assert.Contains("narrow the filter", error.Message, StringComparison.Ordinal);
    }
}
