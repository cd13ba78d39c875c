using System.Globalization;
using CsvHelper;
using GraphTasks.Server.Export;

namespace GraphTasks.Cli.Reports;

/// <summary>The report as CSV: numbers with a point, dates as 2024-06-30, text that a spreadsheet would take for a formula escaped.</summary>
internal static class ReportCsv
{
    public static void Write(TextWriter writer, IEnumerable<ReportRow> rows, bool mark)
    {
        if (mark)
            writer.Write('\uFEFF');
        using var csv = CsvWriter.Create(writer, null, leaveOpen: true);
        csv.WriteRecord(ReportRow.Columns.Select(column => column.Name).ToArray());
        foreach (var row in rows)
            csv.WriteRecord(ReportRow.Columns.Select(column => Text(column.Value(row))).ToArray());
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text => SpreadsheetText.Harmless(text),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
