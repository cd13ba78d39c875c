using System.CommandLine;
using System.Globalization;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Cli.Stewards;

/// <summary><c>graphtasks units …</c>: the stewards' queue, their decisions, the log, and what a change of rules would do.</summary>
internal static class UnitsVerb
{
    public static Command Create()
    {
        var options = new DecisionOptions();
        return new Command("units", "Curates the units: the queue of unresolved names, decisions with preview and undo, the log, differences.")
        {
            Queue(options), Log(options), Diff(options), UndoCommand.Create(options),
            DecisionCommands.Accept(options), DecisionCommands.Reject(options), DecisionCommands.Defer(options), DecisionCommands.New(options), DecisionCommands.Rename(options),
            DecisionCommands.Merge(options), DecisionCommands.Split(options), DecisionCommands.Succeed(options), DecisionCommands.Members(options),
        };
    }

    private static Command Queue(DecisionOptions options)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The ledgers whose names are to be resolved." };
        var command = new Command("queue", "Lists the unresolved names of ledgers, those first that settle most, with the best candidates.") { files, options.Folder };
        command.SetAction(parsed =>
        {
            var registry = DictionarySet.LoadRegistry(DictionaryFolder.Find(parsed.GetValue(options.Folder)));
            var resolver = new UnitResolver(registry);
            var open = LedgerMention.Read(parsed.GetRequiredValue(files), parsed.GetValue(options.Folder), registry)
                .Select(m => (mention: m, answer: resolver.Resolve(m.Mention, m.Home, m.Year))).Where(m => m.answer.Unit is null).ToArray();
            foreach (var item in QueueOrder.ByImpact(open.GroupBy(m => (m.mention.Home.Id, m.mention.Mention)).Select(g => (g.Key.Id, g.Key.Mention, g.Sum(m => m.mention.Tasks), g.Sum(m => m.mention.Documents)))))
            {
                var answer = open.First(m => m.mention.Mention == item.Mention && m.mention.Home.Id == item.JurisdictionId).answer;
                parsed.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{item.JurisdictionId}\t{item.Mention}\t{item.Tasks} tasks\t{item.Documents} documents\tsettles {item.SettledShare:P0}\t{string.Join("; ", answer.Candidates.Take(3).Select(c => $"{c.Unit.Id} {c.Unit.Name} {c.Score:0.00}: {c.Reason}"))}"));
            }
        });
        return command;
    }

    private static Command Log(DecisionOptions options)
    {
        var command = new Command("log", "Prints all decisions, oldest first.") { options.Folder };
        command.SetAction(parsed =>
        {
            using var folder = StewardFolder.Open(parsed.GetValue(options.Folder));
            foreach (var decision in folder.Desk.Log)
                parsed.InvocationConfiguration.Output.WriteLine(Line(decision));
        });
        return command;
    }

    private static Command Diff(DecisionOptions options)
    {
        var other = new Option<string>("--with") { Required = true, Description = "Another dictionaries' folder.", HelpName = "FOLDER" };
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The ledgers whose names are compared." };
        var command = new Command("diff", "Shows which names would mean another body with other dictionaries or rules, before these are applied.") { other, files, options.Folder };
        command.SetAction(parsed =>
        {
            var before = DictionarySet.LoadRegistry(DictionaryFolder.Find(parsed.GetValue(options.Folder)));
            var after = DictionarySet.LoadRegistry(DictionaryFolder.Find(parsed.GetRequiredValue(other)));
            var mentions = LedgerMention.Read(parsed.GetRequiredValue(files), parsed.GetValue(options.Folder), before);
            DecisionCommands.PrintChanges(parsed.InvocationConfiguration.Output, DecisionPreview.Compare(before, after, mentions.Select(m => (m.Mention, m.Home, m.Year))), mentions);
        });
        return command;
    }

    internal static string Line(StewardDecision decision) => string.Create(CultureInfo.InvariantCulture,
        $"{decision.Number}\t{decision.Context.At:yyyy-MM-ddTHH:mm:ssZ}\t{decision.Context.By}\t{(decision.Undoes is { } undone ? $"undo of {undone}" : Describe(decision.Operation))}\t{decision.Context.Why}\tscore {decision.Context.Score:0.00} rank {decision.Context.Rank}\t{decision.VersionBefore} > {decision.VersionAfter}");

    private static string Describe(StewardOperation? operation) => operation switch
    {
        StewardOperation.AcceptAlias accept => $"accept {accept.Mention} ({accept.JurisdictionId}) as {accept.Target.Id}",
        StewardOperation.Reject reject => $"reject {reject.Mention} ({reject.JurisdictionId}) as {reject.UnitId}",
        StewardOperation.Defer defer => $"defer {defer.Mention} ({defer.JurisdictionId})",
        StewardOperation.CreateUnit create => $"new {create.Unit.Id} {create.Unit.Name}",
        StewardOperation.Rename rename => string.Create(CultureInfo.InvariantCulture, $"rename {rename.UnitId} to {rename.Name} from {rename.FromYear}"),
        StewardOperation.Merge merge => $"merge {merge.UnitId} into {merge.IntoId}",
        StewardOperation.Split split => $"split {string.Join(", ", split.Names)} from {split.UnitId} to {split.NewUnit.Id}",
        StewardOperation.Succeed succeed => $"{succeed.SuccessorId} succeeds {succeed.UnitId} in {succeed.Date}",
        StewardOperation.EditMembers edit => string.Create(CultureInfo.InvariantCulture, $"{edit.Members.Length} members of {edit.UnitId}"),
        _ => "",
    };
}
