using GraphTasks.Testing;

namespace GraphTasks.Enrichment.Tests.Targets;

/// <summary>Reads the labelled targets and figures that lie beside the tests.</summary>
internal static class GoldTsv
{
    public static List<string[]> Read(string name) =>
        File.ReadAllLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Targets", "Gold", name))
            .Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).ToList();
}
