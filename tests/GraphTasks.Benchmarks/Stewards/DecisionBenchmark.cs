using System.Diagnostics;
using System.Globalization;
using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Sql;
using GraphTasks.Testing;

namespace GraphTasks.Benchmarks.Stewards;

/// <summary>
/// <c>decisions STORE [ROUNDS]</c>: what stewards wait for at a given store (graphtasks bench generate makes one): the first queue
/// after a start, an alias, a merge of a unit with about 1,500 tasks, and the undo of both. The store is as it was afterwards, but for the log.
/// </summary>
internal static class DecisionBenchmark
{
    private const int MergedTasks = 1_500;
    private const int AliasTasks = 50;

    public static void Run(string data, int rounds)
    {
        var folder = DictionaryFolder.Find(Path.Combine(Repository.Root, "dictionaries"));
        using var store = Store.OpenExisting(data);
        using (var reader = new StoreReader(store))
            Console.WriteLine($"{reader.State().Tasks} tasks");
        for (var round = 1; round <= rounds; round++)
        {
            var dictionaries = new LiveDictionaries(store, folder);
            Time("dictionaries after a start", () => $"{dictionaries.Refresh().Set.Registry.Units.Count} units");
            Time("first queue", () =>
            {
                using var reader = new StoreReader(store);
                return $"{reader.UnresolvedNames(dictionaries.Refresh().Set, false, Data.Queries.PageRequest.First(20)).Count()} names";
            });
            var stewards = new Data.Decisions.Stewards(store, dictionaries, TimeProvider.System);
            Time("warm-up, as a server does it when it starts", () =>
            {
                stewards.WarmUp();
                return "an alias and a merge, taken and undone";
            });
            var (mention, home, unit) = Mention(store);
            Take(stewards, "alias", new AcceptAlias(home, mention, unit));
            var (merged, into) = Units(store);
            Take(stewards, "merge", new MergeUnits(merged, into));
        }
    }

    private static void Take(Data.Decisions.Stewards stewards, string name, UnitDecision decision)
    {
        var number = 0;
        Time(name, () => Describe(stewards.Decide(new("benchmark", "measured"), decision).Single(), out number));
        Time($"undo of the {name}", () => Describe(stewards.Decide(new("benchmark", "measured"), new UndoUnitDecision(number)).Single(), out _));
    }

    private static string Describe(UnitOutcome outcome, out int number)
    {
        number = outcome.Decision.Number;
        return $"{outcome.Effect.Tasks} tasks";
    }

    private static void Time(string name, Func<string> work)
    {
        // What was measured before leaves no garbage for this: the queue of a large store alone is some hundred megabytes of it.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var what = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{watch.Elapsed.TotalMilliseconds:0} ms\t{what}"));
    }

    // A name that the rules resolved, in about as many tasks as a name of the queue may be.
    private static (string Mention, string Home, string Unit) Mention(Store store)
    {
        using var connection = store.Connect();
        return new Selection<(string, string, string)>("assignments a JOIN units u ON u.key = a.unit_key", "a.mention, u.jurisdiction_code, a.unit_key", r => (r.GetString(0), r.GetString(1), r.GetString(2)))
            .Read(connection, sql => sql.Add($"WHERE u.derived AND u.kind <> {"GROUP"} GROUP BY a.mention, u.jurisdiction_code, a.unit_key ORDER BY ABS(COUNT(*) - {AliasTasks}), a.mention LIMIT 1"))[0];
    }

    private static (string Unit, string Into) Units(Store store)
    {
        using var connection = store.Connect();
        var units = new Selection<(string Key, string Home)>("assignments a JOIN units u ON u.key = a.unit_key", "a.unit_key, u.jurisdiction_code", r => (r.GetString(0), r.GetString(1)))
            .Read(connection, sql => sql.Add($"WHERE u.derived AND u.kind <> {"GROUP"} GROUP BY a.unit_key, u.jurisdiction_code ORDER BY ABS(COUNT(DISTINCT a.task_id) - {MergedTasks}), a.unit_key LIMIT 1000"));
        return units.SelectMany(unit => units.Where(other => other.Home == unit.Home && other.Key != unit.Key).Take(1).Select(other => (unit.Key, other.Key))).First();
    }
}
