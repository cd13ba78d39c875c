using System.CommandLine;
using System.Globalization;
using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;

namespace GraphTasks.Cli.Stewards;

/// <summary><c>graphtasks units|themes log</c>: the stewards' decisions about one of the two, and what is not in force.</summary>
internal static class LogCommand
{
    public static Command Create(StewardOptions options, string area) => options.Look("log", "Prints all decisions, oldest first, and which of them do not fit the files and are not in force.", [], (parsed, store, dictionaries) =>
    {
        var unfit = dictionaries.Refresh().Conflicts.ToDictionary(conflict => conflict.Decision.Number, conflict => conflict.Reason);
        var log = Read(store, area);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(options.Json))
        {
            StewardOutput.Json(output, new { decisions = log.Select(StewardOutput.Shape), conflicts = unfit.Where(one => log.Exists(decision => decision.Number == one.Key)).Select(one => new { number = one.Key, reason = one.Value }) });
            return;
        }

        StewardOutput.Table(output, ["no.", "when", "who", "operation", "what", "why", "score", "rank", "version"], log.Select(decision => new[]
        {
            StewardOutput.Number(decision.Number), decision.DecidedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), decision.Actor, decision.Operation,
            DecisionText.Of(decision) + string.Concat(DecisionText.AlarmsOf(decision).Select(alarm => $" (ALARM: one cell has {alarm.Mention} and {alarm.Other})")) + (unfit.TryGetValue(decision.Number, out var reason) ? $" (NOT IN FORCE: {reason})" : ""), decision.Why,
            decision.Score?.ToString("0.00", CultureInfo.InvariantCulture) ?? "", StewardOutput.Number(decision.Rank), $"{decision.VersionBefore} > {decision.VersionAfter}",
        }));
        output.WriteLine($"{log.Count} decisions");
    });

    private static List<StoredDecision> Read(Store store, string area)
    {
        using var reader = new StoreReader(store);
        var log = new List<StoredDecision>();
        Page<StoredDecision>? page = null;
        while (page is null or { HasNextPage: true })
        {
            page = reader.Decisions(area, PageRequest.Of(PageRequest.Ceiling, page?.Edges[^1].Cursor, null, null));
            log.AddRange(page.Edges.Select(edge => edge.Node));
        }

        return log;
    }
}
