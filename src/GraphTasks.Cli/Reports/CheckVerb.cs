using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Checks;

namespace GraphTasks.Cli.Reports;

/// <summary><c>graphtasks check FILE...</c>: whether the printed figures hold together; exit status 1 where they do not.</summary>
internal static class CheckVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "The ledgers to check before publication.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text (file:line: what is wrong) or json (JSON Lines).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("check", "Checks whether the printed figures of ledgers hold together; exits with 1 where they do not.") { files, format, dictionaries };
        verb.SetAction(parsed =>
        {
            var read = AssessedFiles.Read(parsed.GetRequiredValue(files), parsed.GetValue(dictionaries));
            var findings = DocumentCheck.Check(read.Tasks);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var (task, finding) in findings)
                output.WriteLine(parsed.GetValue(format) == "json" ? JsonSerializer.Serialize(Shape(read, task, finding), Json) : Line(read, task, finding));
            parsed.InvocationConfiguration.Error.WriteLine($"{read.Tasks.Count} tasks, {read.Tasks.Sum(task => task.Figures.Count)} figures, {findings.Count} inconsistencies");
            return findings.Count == 0 ? 0 : 1;
        });
        return verb;
    }

    private static string Line(AssessedFiles read, TaskAssessment task, FigureFinding finding) =>
        $"{read.FileOf(task)}:{read.LineOf(task, finding.Line)}: task {task.Row.Table}/{task.Row.Seq}: {finding.Message} [{finding.Rule}] 「{Printed(task, finding)}」";

    // Some characters around the place let an editor find it in a long line.
    private static string Printed(TaskAssessment task, FigureFinding finding)
    {
        var text = finding.Line < 0 ? task.Row.Content : task.Row.Progress[finding.Line];
        return text[Math.Max(0, finding.Span.Start - 12)..Math.Min(text.Length, finding.Span.End)];
    }

    private static object Shape(AssessedFiles read, TaskAssessment task, FigureFinding finding) => new
    {
        file = read.FileOf(task),
        line = read.LineOf(task, finding.Line),
        document = task.Row.Document.Id,
        task.Row.Table,
        task.Row.Seq,
        field = finding.Line < 0 ? "content" : "progress",
        progressLine = finding.Line < 0 ? (int?)null : finding.Line,
        start = finding.Span.Start,
        end = finding.Span.End,
        finding.Rule,
        finding.Printed,
        finding.Expected,
        finding.Message,
    };
}
