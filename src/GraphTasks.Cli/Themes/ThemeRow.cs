using System.Text.Json;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>The part of an interchange row that the tagger needs.</summary>
internal sealed record ThemeRow(string Document, int Table, int Seq, ThemeInput Input)
{
    public string Key => $"{Document}/{Table}/{Seq}";

    /// <summary>Reads JSON Lines; <c>document</c> is an object with <c>id</c>, or <c>doc</c> a string (the gold files' form).</summary>
    /// <exception cref="FormatException">A line is no JSON object or lacks a field; the message names file and line.</exception>
    public static IEnumerable<ThemeRow> Read(TextReader reader, string file)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, $"{file}, line {number}");
            }
        }
    }

    /// <summary>Reads the files, or standard input where none is given.</summary>
    public static IEnumerable<ThemeRow> Read(string[] files) =>
        files.Length == 0 ? Read(Console.In, "standard input") : files.SelectMany(file => Read(new StringReader(File.ReadAllText(file)), file));

    private static ThemeRow Parse(string line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var document = row.TryGetProperty("document", out var head) ? head.GetProperty("id").GetString() : row.GetProperty("doc").GetString();
            var input = new ThemeInput(row.GetProperty("content").GetString() ?? "", Strings(row, "category"), Strings(row, "lead"));
            return new ThemeRow(document ?? "", Number(row, "table"), Number(row, "seq"), input);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{place}: a row with document.id, content, category and lead was expected: {error.Message}", error);
        }
    }

    private static int Number(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : 0;

    private static List<string> Strings(JsonElement row, string name) =>
        row.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [];
}
