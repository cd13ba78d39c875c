using System.Globalization;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Targets;

public class TargetSentenceTests
{
    private const double Floor = 0.97;

    [Theory]
    [InlineData("sentences.tsv")]
    [InlineData("other-cities.tsv")]
    [InlineData("third-sentences.tsv")]
    [InlineData("fourth-sentences.tsv")]
    [InlineData("fifth-sentences.tsv")]
    [InlineData("sixth-sentences.tsv")]
    [InlineData("seventh-sentences.tsv")]
    [InlineData("eighth-sentences.tsv")]
    public void Invented_sentences_are_read(string file)
    {
        var (right, said, labelled) = (0, 0, 0);
        var report = new List<string>();
        foreach (var fields in File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Targets", "Gold", file)).Where(l => l[0] != '#').Select(l => l.Split('\t')))
        {
            var expected = fields[1].Split('|');
            var found = TargetExtractor.Extract(fields[0]).Select(Print).ToArray();
            right += expected.Intersect(found).Count();
            (said, labelled) = (said + found.Length, labelled + expected.Length);
            if (!expected.SequenceEqual(found))
                report.Add($"{fields[0]}\n  labelled {fields[1]}\n  read     {string.Join('|', found)}");
        }

        var f1 = 2.0 * right / (said + labelled);
        Assert.True(f1 >= Floor, string.Create(CultureInfo.InvariantCulture, $"F1 {f1:0.000}, {right} of {labelled} labelled and {said} read\n{string.Join('\n', report)}"));
    }

    private static string Print(Target t) => string.Create(CultureInfo.InvariantCulture,
        $"{t.Indicator} {t.Comparator} {t.Value:0.##} {t.Unit} {t.Base}{(t.Strive ? " strive" : "")}");
}
