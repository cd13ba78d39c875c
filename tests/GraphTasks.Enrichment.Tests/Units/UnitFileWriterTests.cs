using GraphTasks.Enrichment.Units;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units;

public class UnitFileWriterTests
{
    [Fact]
    public void ExportAfterImportGivesTheSameBytes()
    {
        foreach (var (name, text) in UnitFileWriter.Write(UnitTestData.Curated))
            Assert.Equal(File.ReadAllText(Repository.PathTo("dictionaries", name)), text);
    }
}
