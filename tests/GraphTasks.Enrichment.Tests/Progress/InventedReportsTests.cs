using System.Globalization;
using GraphTasks.Enrichment.Tests.Assessment;
using GraphTasks.Enrichment.Tests.Targets;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Progress;

public class InventedReportsTests
{
    private const double Floor = 0.93;

    [Fact]
    public void Reports_answer_their_targets_and_give_them_their_lights()
    {
        var (linked, labelled, found, lights, wrong) = (0, 0, 0, 0, new List<string>());
        var reports = GoldTsv.Read("reports.tsv");
        foreach (var fields in reports)
        {
            var target = Rows.Assess(fields[0], fields[1]).Targets[0];
            var answer = target.Answer?.Figure.Value.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";
            (labelled, found) = (labelled + (fields[2] == "-" ? 0 : 1), found + (answer == "-" ? 0 : 1));
            linked += answer == fields[2] && answer != "-" ? 1 : 0;
            lights += target.Verdict.Light.ToString() == fields[3] ? 1 : 0;
            if (answer != fields[2] || target.Verdict.Light.ToString() != fields[3])
                wrong.Add($"{fields[0]} {fields[1]} labelled {fields[2]} {fields[3]}, read {answer} {target.Verdict.Light}");
        }

        var scores = (Links: 2.0 * linked / (labelled + found), Lights: (double)lights / reports.Count);
        Assert.True(scores.Links >= Floor && scores.Lights >= Floor, string.Create(CultureInfo.InvariantCulture, $"links F1 {scores.Links:0.000}, lights {scores.Lights:0.000}\n{string.Join('\n', wrong)}"));
    }
}
