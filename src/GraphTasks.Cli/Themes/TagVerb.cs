using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli.Themes;

/// <summary><c>graphtasks tag [FILE...]</c>: rows as JSON Lines in, their themes with the evidence out.</summary>
internal static class TagVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Arity = ArgumentArity.ZeroOrMore, Description = "Row files (JSON Lines); standard input when none is given." };
        var folder = CommonOptions.Dictionaries();
        var command = new Command("tag", "Gives each task (row) its policy themes, with the words that caused them.") { files, folder };
        command.SetAction(result => Run(result.GetValue(files) ?? [], DictionaryFolder.Find(result.GetValue(folder))));
        return command;
    }

    private static void Run(string[] files, DictionaryFolder folder)
    {
        var tagger = DictionarySet.LoadThemes(folder).Tagger();
        foreach (var row in RowFiles.Read(files, folder))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(Shape(row, tagger.Tag(ThemeInput.Of(row))), Json));
        }
    }

    private static object Shape(LedgerRow row, ThemeTagging said) => new
    {
        document = new { id = row.Document.Id },
        table = row.Table,
        seq = row.Seq,
        themes = said.Tags.Select(tag => new
        {
            code = tag.Code,
            top = tag.Top,
            primary = tag.Primary,
            score = Math.Round(tag.Score, 4),
            evidence = tag.Evidence.Select(Shape),
        }),
        uncertain = said.Uncertain,
        runnerUp = said.RunnerUp,
        margin = Math.Round(said.Margin, 4),
        lexicon = said.LexiconVersion,
    };

    // Offsets are of the content alone (INTERCHANGE): a heading's or a unit's place is no place in it.
    private static object Shape(ThemeEvidence item) => item.Source is ThemeEvidenceSource.Text or ThemeEvidenceSource.Rule
        ? new { term = item.Term, start = item.Span.Start, end = item.Span.End, weight = Math.Round(item.Weight, 3), source = Name(item) }
        : new { term = item.Term, weight = Math.Round(item.Weight, 3), source = Name(item) };

    private static string Name(ThemeEvidence item) => item.Source.ToString().ToLowerInvariant();
}
