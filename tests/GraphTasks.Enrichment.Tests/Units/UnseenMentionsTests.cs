using GraphTasks.Enrichment.Units;
using GraphTasks.Testing;
using Xunit.Abstractions;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units;

public class UnseenMentionsTests(ITestOutputHelper output)
{
    [Fact]
    public void ReachesTheFloorsOnMentionsOfPlacesWithoutCuratedUnits()
    {
        var resolver = new UnitResolver(UnitTestData.Generic);
        var cases = File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Units", "unseen-mentions.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        var (answered, right) = (0, 0);
        foreach (var c in cases)
        {
            var year = int.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture);
            var result = resolver.Resolve(c[2], Assert.Single(UnitTestData.Generic.Divisions.Find(c[0], year)), year);
            if (result.Unit is null && c[3].Length > 0)
                output.WriteLine($"unanswered {c[0]} {c[1]} {c[2]}");
            else if (result.Unit is not null)
            {
                answered++;
                if (result.Unit.Name == c[3])
                    right++;
                else
                    output.WriteLine($"wrong {c[0]} {c[1]} {c[2]}: {result.Unit.Name}, expected {c[3]}");
            }
        }
        output.WriteLine($"{right} of {answered} answered are right, {cases.Count} mentions");
        Assert.True(right >= 0.95 * answered, $"precision {right}/{answered}");
        Assert.True(answered >= 0.9 * cases.Count, $"answered {answered}/{cases.Count}");
    }
}
