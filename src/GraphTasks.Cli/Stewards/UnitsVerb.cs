using System.CommandLine;
using System.Globalization;
using GraphTasks.Data;
using GraphTasks.Data.Queries;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Cli.Stewards;

/// <summary><c>graphtasks units …</c>: the stewards' queue, their decisions and the log, over a store.</summary>
internal static class UnitsVerb
{
    private const int MostCandidates = 3;

    public static Command Create()
    {
        var options = new StewardOptions();
        var verb = new Command("units", "Curates the units of a store: the queue of unresolved names, decisions with preview and exact undo, the log, and what changed dictionaries would do.") { Queue(options), UnitDiffCommand.Create(options), LogCommand.Create(options, "UNITS") };
        foreach (var command in UnitCommands.All(options))
            verb.Add(command);
        return verb;
    }

    private static Command Queue(StewardOptions options)
    {
        var first = new Option<int>("--first") { Description = $"How many names, 1 to {PageRequest.Ceiling}.", HelpName = "NUMBER", DefaultValueFactory = _ => PageRequest.Default };
        first.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > PageRequest.Ceiling)
                result.AddError($"--first expects a number from 1 to {PageRequest.Ceiling}");
        });
        var deferred = new Option<bool>("--with-deferred") { Description = "Also names that a steward left open." };
        return options.Look("queue", "Lists the unresolved names, those first that settle most, with the best candidates.", [first, deferred], (parsed, store, dictionaries) =>
        {
            var set = dictionaries.Refresh().Set;
            using var reader = new StoreReader(store);
            var page = reader.UnresolvedNames(set, parsed.GetValue(deferred), PageRequest.First(parsed.GetValue(first)));
            var names = page.Edges.Select(edge => (Name: edge.Node, Candidates: Candidates(edge.Node.JurisdictionCode, edge.Node.Mention, edge.Node.Year))).ToArray();
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(options.Json))
            {
                StewardOutput.Json(output, new
                {
                    total = page.Count(),
                    names = names.Select(one => new
                    {
                        one.Name.JurisdictionCode, one.Name.Mention, one.Name.Year, one.Name.Tasks, one.Name.Documents, one.Name.SettledShare, one.Name.Deferred,
                        candidates = one.Candidates.Select(c => new { key = c.Unit.Id, c.Unit.Name, derived = c.Unit.IsDerived, score = Math.Round(c.Score, 4), c.Reason }),
                    }),
                });
                return;
            }

            StewardOutput.Table(output, ["whose", "name", "year", "tasks", "documents", "settles", "candidates"], names.Select(one => new[]
            {
                one.Name.JurisdictionCode, one.Name.Mention + (one.Name.Deferred ? " (left open)" : ""), StewardOutput.Number(one.Name.Year), StewardOutput.Number(one.Name.Tasks), StewardOutput.Number(one.Name.Documents),
                one.Name.SettledShare.ToString("P0", CultureInfo.InvariantCulture),
                string.Join('\n', one.Candidates.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Unit.Id} {c.Unit.Name} {c.Score:0.00}: {c.Reason}"))),
            }));
            output.WriteLine($"{page.Count()} unresolved names");

            UnitCandidate[] Candidates(string jurisdiction, string mention, int? year) =>
                set.Registry.Divisions.ById(jurisdiction) is { } home ? [.. set.Resolver.Resolve(mention, home, year).Candidates.Take(MostCandidates)] : [];
        });
    }
}
