using System.Globalization;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>The seeds of chance: the same in every run, unless GRAPHTASKS_TEST_SEED asks for others.</summary>
internal static class Seed
{
    /// <summary>A source of chance for one test.</summary>
    public static Random Of(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("GRAPHTASKS_TEST_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var other)
            ? new Random(unchecked((usual * 31) + other))
            : new Random(usual);
}
