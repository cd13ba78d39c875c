using System.Text.Json;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Jieba;
using GraphTasks.Testing;

namespace GraphTasks.Enrichment.Tests.Themes;

/// <summary>The project's dictionaries and labelled sets.</summary>
internal static class ThemeTestData
{
    public static ThemeVocabulary Vocabulary { get; } = ThemeVocabulary.Parse(Open("themes.tsv"));

    public static ThemeLexicon Lexicon { get; } = ThemeLexicon.Parse(Open("theme-terms.tsv"), Vocabulary);

    public static ThemeLexicon Units { get; } = ThemeLexicon.Parse(Open("theme-units.tsv"), Vocabulary);

    public static JiebaDictionary Words { get; } = JiebaDictionary.Open(Repository.PathTo("dictionaries", "jieba"));

    public static WordReader Reader() => new(Words, Lexicon.Terms.Select(term => term.Term), Open("stop-words.txt"));

    public static ThemeTagger Tagger { get; } = new(Vocabulary, Lexicon, Units, ThemeModel.Parse(Open("theme-weights.tsv")), Words);

    public static string Text(string dictionary) => File.ReadAllText(Path.Combine(Repository.Root, "dictionaries", dictionary));

    public static List<LabelledTask> Invented(string name = "invented.tsv")
    {
        var file = Path.Combine(Repository.Root, "tests", "GraphTasks.Enrichment.Tests", "Themes", name);
        return [.. File.ReadLines(file).Where(line => line[0] != '#').Select((line, at) =>
        {
            var fields = line.Split('\t');
            var input = new ThemeInput(
                fields[4], fields[2].Split(" > ", StringSplitOptions.RemoveEmptyEntries), fields[3].Split('、', StringSplitOptions.RemoveEmptyEntries));
            return new LabelledTask("invented", $"invented/1/{at + 1}", input, fields[0], fields[1].Split(',', StringSplitOptions.RemoveEmptyEntries));
        })];
    }

    public static List<LabelledTask> Gold()
    {
        var shared = Repository.Shared;
        var rows = new Dictionary<string, (string Document, ThemeInput Input)>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(shared, "gold", "rows"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                var row = json.RootElement;
                var document = row.GetProperty("doc").GetString()!;
                List<string> Strings(string name) => [.. row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
                rows[$"{document}/{row.GetProperty("table")}/{row.GetProperty("seq")}"] =
                    (document, new ThemeInput(row.GetProperty("content").GetString()!, Strings("category"), Strings("lead")));
            }
        }

        return [.. File.ReadLines(Path.Combine(shared, "gold", "themes", "gold.tsv")).Select(line => line.Split('\t')).Select(fields => new LabelledTask(
            rows[fields[0]].Document, fields[0], rows[fields[0]].Input, fields[1],
            fields.Length > 2 ? fields[2].Split(',', StringSplitOptions.RemoveEmptyEntries) : []))];
    }

    /// <summary>Two ledgers that no training saw, as the reader reads them.</summary>
    public static List<LabelledTask> Unseen()
    {
        var labels = File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Themes", "unseen-labels.tsv"))
            .Where(line => line[0] != '#').Select(line => line.Split('\t')).ToDictionary(fields => fields[0]);
        return [.. new[] { "luan-2024-h1-progress", "wuhu-2024-q1-progress" }.SelectMany(Assessment.PublishedLedgers.Read).Select(row => new LabelledTask(
            row.Document.Id, row.Key, ThemeInput.Of(row), labels[row.Key][1], labels[row.Key][2].Split(',', StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static StringReader Open(string dictionary) => new(Text(dictionary));
}
