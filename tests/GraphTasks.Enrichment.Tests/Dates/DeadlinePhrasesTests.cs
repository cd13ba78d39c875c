using System.Globalization;
using GraphTasks.Enrichment.Dates;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Dates;

public class DeadlinePhrasesTests
{
    private const double Floor = 0.97;

    [Theory]
    [InlineData("deadlines.tsv")]
    [InlineData("more-deadlines.tsv")]
    public void Deadlines_are_read_as_ledgers_print_them(string file)
    {
        var wrong = new List<string>();
        var phrases = File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Dates", file)).Where(l => l[0] != '#').Select(l => l.Split('\t')).ToArray();
        foreach (var fields in phrases)
        {
            var read = DeadlineReader.Read(fields[0], 2024);
            var said = $"{read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"} {read.Kind?.ToString() ?? "-"}";
            if (said != $"{fields[1]} {fields[2]}")
                wrong.Add($"{fields[0]}: labelled {fields[1]} {fields[2]}, read {said} ({read.Rule})");
        }

        var right = 1 - (double)wrong.Count / phrases.Length;
        Assert.True(right >= Floor, string.Create(CultureInfo.InvariantCulture, $"{right:0.000} of {phrases.Length}\n{string.Join('\n', wrong)}"));
    }
}
