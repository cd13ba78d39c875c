using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Formats;

public class DocxFormatTests
{
    [Fact]
    public void Items_with_numbers_that_only_the_word_processor_prints_are_tasks()
    {
        var reading = Reading.Of(File.ReadAllBytes(Repository.PathTo("samples", "formats", "items.docx")), "items.docx");
        Assert.Equal(
            [
                "1/1 [一、工业强市] 培育专精特新企业35家。 | 市经信局 | 市科技局",
                "1/2 [一、工业强市] 完成技改项目120个。 | 市经信局 | ",
                "1/3 [二、生态治理] 修复河道12公里。 | 市水利局 | ",
            ],
            reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }
}
