using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GraphTasks.Ledgers.Tests.Formats;

/// <summary>Small XLSX files for tests: sheets of rows of cells, written with inline texts.</summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The file. A cell that begins with = is a number in the style that dates have (2025年3月), others are texts.</summary>
    public static byte[] Of(params (string Name, string[][] Rows, string[] Merges, bool Hidden)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = string.Concat(sheets.Select((_, i) => $"<Override PartName='/xl/worksheets/sheet{i + 1}.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"));
            Write(archive, "[Content_Types].xml", $"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/>{overrides}</Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='{Relations}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            Write(archive, "xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Relations}'><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name='{sheet.Name}' sheetId='{i + 1}' {(sheet.Hidden ? "state='hidden' " : "")}r:id='s{i + 1}'/>"))}</sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='st' Type='{Relations}/styles' Target='styles.xml'/>{string.Concat(sheets.Select((_, i) => $"<Relationship Id='s{i + 1}' Type='{Relations}/worksheet' Target='worksheets/sheet{i + 1}.xml'/>"))}</Relationships>");
            Write(archive, "xl/styles.xml", $"<styleSheet xmlns='{Main}'><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='57'/></cellXfs></styleSheet>");
            for (var i = 0; i < sheets.Length; i++)
            {
                Write(archive, $"xl/worksheets/sheet{i + 1}.xml", Sheet(sheets[i].Rows, sheets[i].Merges));
            }
        }

        return stream.ToArray();
    }

    private static string Sheet(string[][] rows, string[] merges)
    {
        var xml = new StringBuilder($"<worksheet xmlns='{Main}'><sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r='{r + 1}'>");
            for (var c = 0; c < rows[r].Length; c++)
            {
                var (cell, name) = (rows[r][c], $"{(char)('A' + c)}{r + 1}");
                xml.Append(cell.Length == 0 ? $"<c r='{name}'/>" : cell[0] == '=' ? $"<c r='{name}' s='1'><v>{cell[1..]}</v></c>" : $"<c r='{name}' t='inlineStr'><is><t>{cell}</t></is></c>");
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        return (merges.Length == 0 ? xml : xml.Append("<mergeCells>").AppendJoin("", merges.Select(merge => $"<mergeCell ref='{merge}'/>")).Append("</mergeCells>")).Append("</worksheet>").ToString();
    }

    private static void Write(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(xml);
    }
}
