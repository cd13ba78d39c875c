using System.IO.Compression;
using System.Text;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Formats;

/// <summary>What is no ledger is refused in one line that names the file and what was expected.</summary>
public class BadFilesTests
{
    [Theory]
    [InlineData("empty.txt", "", "empty.txt: the file is empty")]
    [InlineData("blank.txt", "  \n\t\n", "blank.txt: the file has no text")]
    [InlineData("paper.pdf", "%PDF-1.7 …", "pdftotext -layout paper.pdf")]
    [InlineData("prose.txt", "这里没有任何任务,只有一段话。", "prose.txt: no tasks were found (read as text, utf-8): expected a table with headings such as 序号")]
    [InlineData("page.html", "<html><body><p>没有任务</p></body></html>", "page.html: no tasks were found (read as html, utf-8)")]
    [InlineData("rows.jsonl", "{\"content\": \"建成学校\"}\n{\"content\": 1}\n", "rows.jsonl, line 2: expected a row as a JSON object: 'content' is Number: expected a string")]
    [InlineData("rows.jsonl", "{\"content\": \"建成学校\", \"seq\": -1}", "rows.jsonl, line 1: expected a row as a JSON object: 'seq' is -1: expected a whole number from 0")]
    [InlineData("rows.jsonl", "{\"content\": ", "rows.jsonl, line 1: expected a row as a JSON object: ")]
    public void Text_that_is_no_ledger(string name, string text, string expected) => AssertRefused(Encoding.UTF8.GetBytes(text), name, expected);

    [Fact]
    public void A_picture_is_a_binary_file() => AssertRefused([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], "p.txt", "p.txt: byte 9 is zero: expected text, HTML, DOCX, XLSX");

    [Fact]
    public void The_old_office_format_is_named() => AssertRefused([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], "old.xls", "save it as DOCX or XLSX");

    [Fact]
    public void A_file_of_nothing_but_zeros_is_a_binary_file() => AssertRefused(new byte[1 << 20], "zeros.txt", "zeros.txt: byte 1 is zero: expected text, HTML, DOCX, XLSX");

    [Fact]
    public void Bytes_of_no_encoding_are_placed() => AssertRefused([.. "序号\n"u8, 0xff, 0xff, 0x80, 0x0a], "x.txt", "x.txt: found neither UTF-8 (line 2, byte 8) nor GB18030 (line 2, byte 8) nor Big5");

    [Fact]
    public void Broken_bytes_in_gb18030_are_placed()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        AssertRefused([.. gb18030.GetBytes("一、教育\n1.修路。(市交通局负责)\n"), 0xff, 0xff, 0x80, 0x0a, .. gb18030.GetBytes("2.建学校。(市教育局负责)\n")], "gb.txt", "nor GB18030 (line 3, byte 33)");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div class=nav>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public void A_hundred_thousand_open_elements_are_refused_before_they_are_parsed(string tag) =>
        AssertRefused(Encoding.UTF8.GetBytes("<html><body>\n" + string.Concat(Enumerable.Repeat(tag, 100_000)) + "序号"), "deep.html", "deep.html, line 2: elements nest deeper than");

    [Theory]
    [InlineData("(")]
    [InlineData("\uff08")]
    [InlineData("[")]
    public void Brackets_without_end_are_text(string open)
    {
        var reading = Read(Encoding.UTF8.GetBytes("一、教育\n1.建成学校" + string.Concat(Enumerable.Repeat(open, 100_000)) + "市教育局牵头)\n2.修路。(市交通局负责)\n"), "a.txt");
        Assert.Equal((2, "市交通局"), (reading.Rows.Count, reading.Rows[1].Lead.Single()));
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Unbalanced_brackets_in_a_cell_of_units_are_one_unknown_unit()
    {
        var reading = Read(Encoding.UTF8.GetBytes("序号\t重点任务\t牵头单位\n1\t建成学校\t" + string.Concat(Enumerable.Repeat("市教育局(", 100_000)) + "\n"), "a.txt");
        Assert.Single(Assert.Single(reading.Rows).Lead);
    }

    [Theory]
    [InlineData("line.txt", "序号\n\n重点任务\n\n牵头单位\n\n1\n\n{0}\n\n市教育局\n")]
    [InlineData("line.md", "|序号|重点任务|牵头单位|\n|---|---|---|\n|1|{0}|市教育局|\n")]
    [InlineData("line.tsv", "序号\t重点任务\t牵头单位\n1\t{0}\t市教育局\n")]
    [InlineData("line.html", "<table><tr><td>序号</td><td>重点任务</td><td>牵头单位</td></tr><tr><td>1</td><td>{0}</td><td>市教育局</td></tr></table>")]
    public void A_cell_of_megabytes_is_read_whole(string name, string ledger)
    {
        var task = string.Concat(Enumerable.Repeat("建成学校,", 300_000)) + "。";
        var row = Assert.Single(Read(Encoding.UTF8.GetBytes(ledger.Replace("{0}", task, StringComparison.Ordinal)), name).Rows);
        Assert.Equal((task.Length, "市教育局"), (row.Content.Length, Assert.Single(row.Lead)));
    }

    [Fact]
    public void A_record_of_megabytes_is_refused() =>
        AssertRefused(Encoding.UTF8.GetBytes("序号,重点任务,牵头单位\n1,\"" + new string('建', 2 << 20) + "\",市教育局\n"), "a.csv", "a.csv, after line 1: no CSV with records of at most 1 MB");

    [Theory]
    [InlineData("wide.csv", ",", "")]
    [InlineData("wide.html", "</td><td>", "<table><tr><td>")]
    public void Columns_beyond_those_of_any_ledger_are_set_aside(string name, string between, string before)
    {
        var beyond = Enumerable.Repeat("x", 100_000);
        var row = before.Length > 0 ? "</td></tr><tr><td>" : "\n";
        var text = before + string.Join(between, ["序号", "重点任务", "牵头单位", .. beyond]) + row + string.Join(between, ["1", "建成学校", "市教育局", .. beyond]);
        var reading = Read(Encoding.UTF8.GetBytes(text), name);
        Assert.Equal(["1/1 [] 建成学校 | 市教育局 | "], reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }

    [Theory]
    [InlineData("wide.tsv", "\t", "\n")]
    public void A_line_of_a_hundred_thousand_headings_is_none(string name, string between, string row)
    {
        var beyond = Enumerable.Repeat("x", 100_000);
        AssertRefused(Encoding.UTF8.GetBytes(string.Join(between, ["序号", "重点任务", "牵头单位", .. beyond]) + row + string.Join(between, ["1", "建成学校", "市教育局", .. beyond])), name, "no tasks were found");
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("gb18030")]
    public void Other_encodings_are_read_and_named(string encoding)
    {
        var text = File.ReadAllText(Repository.PathTo("samples", "wangchuan-2025-regional-plan.txt"));
        var bytes = (encoding == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")! : Encoding.GetEncoding(encoding)).GetBytes(text);
        var reading = Read(bytes, "a.txt");
        Assert.Equal((20, encoding), (reading.Rows.Count, reading.Report.Encoding));
    }

    [Theory]
    [InlineData("list.docx")]
    [InlineData("list.xlsx")]
    public void A_truncated_file_is_refused(string file)
    {
        var bytes = Sample(file);
        foreach (var length in new[] { 40, bytes.Length / 2, bytes.Length - 30 })
        {
            AssertRefused(bytes[..length], file, $"{file}: the zip file (DOCX, XLSX) is truncated or damaged");
        }
    }

    [Theory]
    [InlineData("list.docx", "word/document.xml")]
    [InlineData("list.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("list.xlsx", "xl/sharedStrings.xml")]
    [InlineData("list.xlsx", "xl/workbook.xml")]
    public void Malformed_parts_and_entities_are_refused(string file, string part)
    {
        AssertRefused(Replace(Sample(file), part, xml => xml[..(xml.Length * 2 / 3)]), file, "is damaged, truncated or has entities");
        AssertRefused(Replace(Sample(file), part, xml => "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>" + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..]), file, "is damaged, truncated or has entities");
    }

    [Fact]
    public void Elements_that_nest_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 2000));
        var close = string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 2000));
        AssertRefused(Replace(Sample("list.docx"), "word/document.xml", xml => xml.Replace("<w:body>", "<w:body>" + deep + close, StringComparison.Ordinal)), "list.docx", "elements nest deeper than 256");
        AssertRefused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "序号"), "deep.html", "deep.html, line 1: elements nest deeper than");
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/workbook.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 100; i++)
            {
                entry.Write(zeros);
            }
        }

        AssertRefused(stream.ToArray(), "bomb.xlsx", "refused as a zip bomb");
    }

    [Fact]
    public void A_zip_file_of_something_else_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("a.txt");
        }

        AssertRefused(stream.ToArray(), "a.zip", "neither DOCX nor XLSX");
    }

    [Fact]
    public void A_cell_that_names_no_text_is_placed() =>
        AssertRefused(Replace(Sample("list.xlsx"), "xl/worksheets/sheet1.xml", xml => System.Text.RegularExpressions.Regex.Replace(xml, "<v>(\\d+)</v></c></row><row r=\"9\"", "<v>99999</v></c></row><row r=\"9\"")), "list.xlsx", "names text 99999: expected one of");

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.PathTo("samples", "formats", file));

    private static byte[] Replace(byte[] file, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }

            var changed = change(xml);
            Assert.NotEqual(xml, changed);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(changed);
        }

        return stream.ToArray();
    }

    private static LedgerReading Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return LedgerReader.Read(stream, name, Dictionaries.All);
    }

    private static void AssertRefused(byte[] bytes, string name, string expected)
    {
        var message = Assert.Throws<LedgerFormatException>(() => Read(bytes, name)).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.StartsWith(name, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }
}
