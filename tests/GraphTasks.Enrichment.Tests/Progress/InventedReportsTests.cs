using System.Globalization;
using GraphTasks.Enrichment.Tests.Assessment;
using GraphTasks.Enrichment.Tests.Targets;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Progress;

public class InventedReportsTests
{
    private const double Floor = 0.96;

    [Theory]
    [InlineData("reports.tsv")]
    [InlineData("second-reports.tsv")]
    [InlineData("third-reports.tsv")]
    [InlineData("fourth-reports.tsv")]
    [InlineData("fifth-reports.tsv")]
    [InlineData("sixth-reports.tsv")]
    [InlineData("seventh-reports.tsv")]
    [InlineData("eighth-reports.tsv")]
    [InlineData("ninth-reports.tsv")]
    public void Reports_answer_their_targets_and_give_them_their_lights(string file)
    {
        var (linked, labelled, found, lights, targets, wrong) = (0, 0, 0, 0, 0, new List<string>());
        foreach (var fields in GoldTsv.Read(file))
        {
            var answers = fields[2].Split('|');
            var said = Rows.Assess(fields[0], fields[1]).Targets.Take(answers.Length).ToArray();
            var read = said.Select(t => t.Answer?.Figure.Value.ToString("0.##", CultureInfo.InvariantCulture) ?? "-").ToArray();
            var lit = said.Select(t => t.Verdict.Light.ToString()).ToArray();
            (labelled, found, targets) = (labelled + answers.Count(a => a != "-"), found + read.Count(a => a != "-"), targets + answers.Length);
            linked += answers.Zip(read).Count(pair => pair.First == pair.Second && pair.First != "-");
            lights += fields[3].Split('|').Zip(lit).Count(pair => pair.First == pair.Second);
            if (!answers.SequenceEqual(read) || !fields[3].Split('|').SequenceEqual(lit))
                wrong.Add($"{fields[0]} {fields[1]}\n  labelled {fields[2]} {fields[3]}, read {string.Join('|', read)} {string.Join('|', lit)}");
        }

        var scores = (Links: 2.0 * linked / (labelled + found), Lights: (double)lights / targets);
        Assert.True(scores.Links >= Floor && scores.Lights >= Floor, string.Create(CultureInfo.InvariantCulture, $"links F1 {scores.Links:0.000}, lights {scores.Lights:0.000} of {targets}\n{string.Join('\n', wrong)}"));
    }
}
