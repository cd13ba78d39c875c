using System.Diagnostics;
using System.Globalization;
using GraphTasks.Data.Queries;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Data.Tests;

/// <summary>A process that writes without a pause is killed at points drawn at random; nothing that it said was done may be lost, and nothing half done be there.</summary>
public class KillTests
{
    private const int Kills = StoreHome.Kills;
    private const int Stores = 4;
    private const int Seed = 20251125;

    private static readonly string Writer = Path.Combine(Repository.PathTo("tests", "GraphTasks.KilledWriter"),
        Path.GetRelativePath(Repository.PathTo("tests", typeof(KillTests).Assembly.GetName().Name!), AppContext.BaseDirectory), "GraphTasks.KilledWriter.dll");

    // Several at once: while one store is looked at, another is written.
    [Fact]
    public void A_kill_at_any_moment_loses_nothing_acknowledged_and_leaves_nothing_half() =>
        Parallel.For(0, Stores, new ParallelOptions { MaxDegreeOfParallelism = Stores }, store => WriteAndKill(Seed + store));

    private static void WriteAndKill(int seed)
    {
        var random = new Random(seed);
        using var home = new StoreHome();
        Store.Open(home.Location).Dispose();
        var (done, half) = (0, 0);
        for (var kill = 0; kill < Kills / Stores; kill++)
        {
            var acknowledged = WriteUntilKilled(home.Location, done, random);
            using var store = Store.Open(home.Location);
            using var reader = new StoreReader(store);
            var found = Contents(reader);
            // The change that the kill fell into is there whole, or not at all.
            var next = Expected(acknowledged + 1);
            done = found == next ? acknowledged + 1 : acknowledged;
            Assert.Equal(Expected(done), found);
            half += done == acknowledged ? 1 : 0;
            AssertWhole(reader);
        }

        // Under load: the kills fell into changes, not between them.
        Assert.True(done > Kills / Stores, $"only {done} changes were made");
        Assert.True(half > 0, "no kill fell into a change");
    }

    private static int WriteUntilKilled(string location, int done, Random random)
    {
        var start = new ProcessStartInfo("dotnet", [Writer, location, (done + 1).ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        for (var acknowledgements = random.Next(1, 12); acknowledgements > 0 && process.StandardOutput.ReadLine() is not null; acknowledgements--)
            done++;
        var moment = Stopwatch.GetTimestamp() + random.NextInt64(Stopwatch.Frequency / 100);
        while (Stopwatch.GetTimestamp() < moment)
            Thread.SpinWait(20);
        process.Kill();
        // What it said before the kill reached it counts as well.
        while (process.StandardOutput.ReadLine() is { } line && int.TryParse(line, CultureInfo.InvariantCulture, out var number))
            done = number;
        process.WaitForExit();
        return done;
    }

    private static string Expected(int done)
    {
        var documents = new SortedDictionary<string, WriterChange>(StringComparer.Ordinal);
        for (var number = 1; number <= done; number++)
        {
            var change = WriterChange.Of(number);
            if (change.Tasks == 0)
                documents.Remove(change.Document);
            else
                documents[change.Document] = change;
        }

        return string.Join(' ', documents.Values.Select(change => $"{change.Document}:{change.Hash}:{change.Tasks}"));
    }

    private static string Contents(StoreReader reader) => string.Join(' ',
        reader.Documents(null, PageRequest.First(PageRequest.Ceiling)).Edges.Select(edge => $"{edge.Node.Key}:{edge.Node.ContentHash}:{edge.Node.TaskCount}"));

    private static void AssertWhole(StoreReader reader)
    {
        var documents = reader.Documents(null, PageRequest.First(PageRequest.Ceiling)).Edges.Select(edge => edge.Node).ToList();
        Assert.Equal(documents.Sum(document => document.TaskCount), reader.State().Tasks);
        foreach (var document in documents)
        {
            var tasks = reader.Tasks(new() { Documents = [document.Key] }, TaskOrder.Printed, PageRequest.First(PageRequest.Ceiling)).Edges.Select(edge => edge.Node).ToList();
            Assert.Equal(document.TaskCount, tasks.Count);
            Assert.Equal(document.TaskCount, reader.Tasks(new() { Documents = [document.Key], Text = "治水工程" }, TaskOrder.Printed, PageRequest.First(0)).Count());
            var ids = tasks.ConvertAll(task => task.Id);
            Assert.Equal(tasks.Sum(task => task.UnitCount), reader.AssignmentsOf(ids).Sum(assignments => assignments.Count()));
            Assert.Equal(ids.Count, reader.TagsOf(ids).Count);
        }
    }
}
