using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks resolve --jurisdiction 芜湖市 [--year 2020]</c>: mentions in, bodies out, one JSON object a line.</summary>
internal static class ResolveVerb
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create()
    {
        var jurisdiction = new Option<string>("--jurisdiction")
        {
            Description = "Whose document prints the mentions: a name (芜湖市, 芜湖市繁昌区) or a GB/T 2260 code.", HelpName = "NAME", Required = true,
        };
        var year = new Option<int?>("--year") { Description = "The year of the document [default: the present].", HelpName = "YEAR" };
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("resolve", "Reads one mention of a unit a line on standard input and prints the body that it means, as JSON Lines.")
        {
            jurisdiction, year, dictionaries,
        };
        verb.SetAction(parsed =>
        {
            var registry = DictionarySet.LoadRegistry(DictionaryFolder.Find(parsed.GetValue(dictionaries)));
            var asOf = parsed.GetValue(year);
            var home = NamedJurisdiction.Find(registry, parsed.GetRequiredValue(jurisdiction), asOf);
            var output = parsed.InvocationConfiguration.Output;
            var resolver = new UnitResolver(registry);
            while (Console.In.ReadLine() is { } line)
                if (line.Trim().Length > 0)
                    output.Write(JsonSerializer.Serialize(Answer(resolver.Resolve(line.Trim(), home, asOf), asOf), Json) + "\n");
        });
        return verb;
    }

    private static object Answer(UnitResolution result, int? year) => new
    {
        result.Mention,
        Unit = result.Unit is { } unit ? new { unit.Id, unit.Name, NameThen = unit.OfficialNameIn(year), Derived = unit.IsDerived } : null,
        result.Qualifier,
        result.Score,
        Method = result.Method.ToString().ToUpperInvariant(),
        Candidates = result.Candidates.Select(c => new { c.Unit.Id, c.Unit.Name, Score = Math.Round(c.Score, 4), c.Reason }),
    };
}
