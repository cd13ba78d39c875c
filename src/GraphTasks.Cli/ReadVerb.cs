using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks read FILE...</c>: the rows of ledgers as JSON Lines.</summary>
internal static class ReadVerb
{
    private const int MostNotes = 5;
    private const int MostTables = 12;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "The ledgers: text, HTML, DOCX, XLSX, CSV, Markdown, JSON Lines.", Arity = ArgumentArity.OneOrMore };
        var explain = new Option<bool>("--explain") { Description = "Print what became of each line instead of the rows." };
        var report = new Option<bool>("--report") { Description = "Print the parse report as JSON instead of the rows." };
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("read", "Prints the rows of ledgers as JSON Lines.") { files, explain, report, dictionaries };
        verb.SetAction(parsed =>
        {
            var words = DictionarySet.LoadLedgers(DictionaryFolder.Find(parsed.GetValue(dictionaries)));
            var output = parsed.InvocationConfiguration.Output;
            var error = parsed.InvocationConfiguration.Error;
            var status = 0;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                try
                {
                    using var stream = Open(file);
                    if (parsed.GetValue(report))
                    {
                        output.WriteLine(JsonSerializer.Serialize(LedgerReader.ReadRows(stream, file, words, _ => { }), Json));
                    }
                    else
                    {
                        error.WriteLine(Summary(parsed.GetValue(explain) ? Explain(stream, file, words, output) : Rows(stream, file, words, output)));
                    }
                }
                catch (Exception exception) when (exception is LedgerFormatException or CommandException or IOException or UnauthorizedAccessException)
                {
                    error.WriteLine($"graphtasks: {exception.Message.ReplaceLineEndings(" ")}");
                    status = 1;
                }
            }

            return status;
        });
        return verb;
    }

    private static FileStream Open(string file)
    {
        if (!File.Exists(file))
        {
            throw new CommandException(Directory.Exists(file) ? $"{file}: a folder, expected a file" : $"{file}: there is no such file");
        }

        return File.OpenRead(file);
    }

    private static ParseReport Rows(FileStream stream, string file, LedgerDictionaries words, TextWriter output)
    {
        using var writer = new RowWriter(output);
        return LedgerReader.ReadRows(stream, file, words, writer.Write);
    }

    private static ParseReport Explain(FileStream stream, string file, LedgerDictionaries words, TextWriter output)
    {
        var name = Path.GetFileName(file);
        return LedgerReader.Explain(stream, file, words, line =>
            output.WriteLine($"{name}:{line.Line}\t{line.Row ?? "-"}\t{string.Join(' ', line.Parts.Select(part => $"{part.Role}[{part.Text}]"))}"));
    }

    private static string Summary(ParseReport report)
    {
        var text = new StringBuilder();
        var tables = string.Join('+', report.RowsByTable.Take(MostTables)) + (report.RowsByTable.Count > MostTables ? $"+ … in {report.RowsByTable.Count} tables" : "");
        text.Append($"{report.File}: {report.RowsByTable.Sum()} rows ({tables}), {report.Layout}, {report.Encoding}, confidence {report.Confidence:0.00}");
        text.Append($"; numbering gaps {report.NumberingGaps.Count}, repairs {report.Repairs.Count}, unknown units {report.Unknown.Count}");
        foreach (var (name, notes) in new[] { ("gap", report.NumberingGaps), ("unknown", report.Unknown), ("not read once", report.Violations) })
        {
            foreach (var note in notes.Take(MostNotes))
            {
                text.Append($"\n  {name}: {note}");
            }

            if (notes.Count > MostNotes)
            {
                text.Append($"\n  {name}: {notes.Count - MostNotes} more; --report lists them");
            }
        }

        return text.ToString();
    }
}
