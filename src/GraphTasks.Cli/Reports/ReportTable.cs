using System.Globalization;
using GraphTasks.Enrichment.Lights;
using Spectre.Console;

namespace GraphTasks.Cli.Reports;

/// <summary>The report for a terminal: one line a target that is stated, and the count of each light.</summary>
internal static class ReportTable
{
    private const int WidestTask = 24;

    public static void Write(TextWriter output, IReadOnlyList<ReportRow> rows)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        if (Console.IsOutputRedirected)
            console.Profile.Width = 200;
        var table = new Table().Border(TableBorder.Simple).AddColumns("来源", "序号", "指标", "牵头", "目标", "实际", "截至", "完成%", "序时%", "灯", "依据");
        foreach (var row in rows.Where(row => row.Comparator != "未设"))
        {
            table.AddRow(
                Cell($"{row.Document}:{row.Line}"), Cell($"{row.Table}/{row.Seq}"), Cell(Short(row.Indicator.Length > 0 ? row.Indicator : row.Task)), Cell(Short(row.Lead)),
                Cell($"{row.Comparator} {Number(row.Target)}{(row.Upper is null ? "" : "–" + Number(row.Upper))}{row.Unit}"), Cell($"{Number(row.Figure)}{row.FigureUnit}"),
                Cell(row.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""), Cell(Number(row.Completion)), Cell(Number(row.Expected)),
                new Markup($"[{Colour(row.Light)}]{ReportRow.Name(row.Light)}[/]"), Cell(row.Finding.Length > 0 ? $"{row.Reason} ! {row.Finding}" : row.Reason));
        }

        console.Write(table);
        output.WriteLine(string.Join("  ", rows.GroupBy(row => row.Light).OrderBy(light => light.Key).Select(light => $"{ReportRow.Name(light.Key)} {light.Count()}")));
    }

    private static Text Cell(string text) => new(text);

    private static string Short(string text) => text.Length <= WidestTask ? text : text[..(WidestTask - 1)] + "…";

    private static string Number(decimal? value) => value switch
    {
        null => "",
        >= 100_000_000 => (value.Value / 100_000_000).ToString("0.##", CultureInfo.InvariantCulture) + "亿",
        >= 10_000 => (value.Value / 10_000).ToString("0.####", CultureInfo.InvariantCulture) + "万",
        _ => value.Value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    private static string Colour(Light light) => light switch
    {
        Light.Red => "red",
        Light.Yellow => "yellow",
        Light.Green or Light.Done => "green",
        _ => "grey",
    };
}
