using System.CommandLine;
using GraphTasks.Enrichment.Lights;
using GraphTasks.Server.Export;

namespace GraphTasks.Cli.Reports;

/// <summary><c>graphtasks report FILE...</c>: targets, figures and lights as a table, CSV or XLSX.</summary>
internal static class ReportVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "The ledgers to report on.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "table, csv or xlsx [default: by the ending of --output, else table]." };
        format.AcceptOnlyFromAmong("table", "csv", "xlsx");
        var target = new Option<string?>("--output") { Description = "The file to write; needed for xlsx. An existing file is replaced.", HelpName = "FILE" };
        var light = new Option<string?>("--light") { Description = "Only targets with this light: red, yellow, green, done, notmeasurable." };
        light.AcceptOnlyFromAmong([.. Enum.GetNames<Light>().Select(name => name.ToLowerInvariant())]);
        var measurable = new Option<bool>("--measurable") { Description = "Only targets that a figure answers." };
        var overdue = new Option<bool>("--overdue") { Description = "Only tasks past their deadline and not done." };
        var mark = new Option<bool>("--bom") { Description = "Begin a CSV with a byte order mark, as spreadsheet programs wish." };
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("report", "Reports targets, figures and lights of ledgers: a table, CSV or XLSX.") { files, format, target, light, measurable, overdue, mark, dictionaries };
        verb.SetAction(parsed =>
        {
            var read = AssessedFiles.Read(parsed.GetRequiredValue(files), parsed.GetValue(dictionaries));
            var wanted = parsed.GetValue(light);
            var rows = ReportRow.Of(read).Where(row =>
                (wanted is null || row.Light.ToString().Equals(wanted, StringComparison.OrdinalIgnoreCase))
                && (!parsed.GetValue(measurable) || row.Figure is not null) && (!parsed.GetValue(overdue) || row.Overdue)).ToArray();
            Write(rows, parsed.GetValue(format), parsed.GetValue(target), parsed.GetValue(mark), parsed.InvocationConfiguration.Output);
        });
        return verb;
    }

    private static void Write(ReportRow[] rows, string? format, string? file, bool mark, TextWriter output)
    {
        switch (format ?? Path.GetExtension(file)?.TrimStart('.').ToLowerInvariant())
        {
            case "xlsx" when file is null:
                throw new CommandException("--format xlsx: a workbook cannot be printed; expected --output FILE.xlsx");
            case "xlsx":
                AtomicFile.Write(file, stream => TableWorkbook.Write(stream, "目标与进度", ReportRow.Columns, rows));
                break;
            case "csv" when file is null:
                ReportCsv.Write(output, rows, mark);
                break;
            case "csv":
                AtomicFile.Write(file, stream =>
                {
                    using var writer = new StreamWriter(stream, leaveOpen: true);
                    ReportCsv.Write(writer, rows, mark);
                });
                break;
            case "table" when file is not null:
            case not (null or "" or "table"):
                throw new CommandException($"--output {file}: expected a name that ends in .csv or .xlsx");
            default:
                ReportTable.Write(output, rows);
                break;
        }
    }
}
