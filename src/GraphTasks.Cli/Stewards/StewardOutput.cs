using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Model;
using Spectre.Console;

namespace GraphTasks.Cli.Stewards;

/// <summary>Prints what stewards are told: tables for the eye, JSON for programs.</summary>
internal static class StewardOutput
{
    private const int Width = 200;

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Json(TextWriter output, object value) => output.WriteLine(JsonSerializer.Serialize(value, Indented));

    /// <summary>Prints a table, or nothing where it has no rows.</summary>
    public static void Table(TextWriter output, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns([.. columns.Select(Markup.Escape)]);
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        if (table.Rows.Count == 0)
            return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        if (Console.IsOutputRedirected)
            console.Profile.Width = Width;
        console.Write(table);
    }

    /// <summary>A number with its sign.</summary>
    public static string Signed(int number) => number.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>An entry of the log in one line.</summary>
    public static string Line(StoredDecision decision) => string.Create(CultureInfo.InvariantCulture,
        $"decision {decision.Number} {decision.Operation}: {DecisionText.Of(decision)}; by {decision.Actor}: {decision.Why} ({decision.VersionBefore} > {decision.VersionAfter})");

    /// <summary>An entry of the log as JSON.</summary>
    public static object Shape(StoredDecision decision) => new
    {
        decision.Number, decision.Area, decision.Operation, summary = DecisionText.Of(decision), decision.Undoes, decision.Actor, decision.DecidedAt, decision.Why, decision.Score, decision.Rank, decision.VersionBefore, decision.VersionAfter,
        cellConflicts = DecisionText.AlarmsOf(decision),
    };
}
