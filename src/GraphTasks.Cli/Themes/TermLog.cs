using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>The edits of a folder's theme lexicon (theme-terms-log.jsonl, only ever added to).</summary>
internal static class TermLog
{
    private const string LogName = "theme-terms-log.jsonl";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="CommandException">A line is no edit.</exception>
    public static IReadOnlyList<TermDecision> Read(DictionaryFolder folder)
    {
        var file = Path.Combine(folder.Path, LogName);
        if (!File.Exists(file))
            return [];
        try
        {
            return [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<TermDecision>(line, Json)!)];
        }
        catch (JsonException exception)
        {
            throw new CommandException($"{file}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>Puts an edit into force: the lexicon's file first, then the line of the log.</summary>
    /// <exception cref="CommandException">The lexicon has changed since the edit was prepared.</exception>
    public static TermDecision Commit(DictionaryFolder folder, ThemeLexicon lexicon, LexiconEdit edit, int? undoes, string by, string why)
    {
        ThemeLexicon next;
        try
        {
            next = lexicon.Apply(edit, out _);
        }
        catch (InvalidOperationException exception)
        {
            throw new CommandException(exception.Message);
        }

        var decision = new TermDecision(Read(folder).Count + 1, edit, undoes, by, TimeProvider.System.GetUtcNow(), why, lexicon.Version, next.Version);
        AtomicFile.Write(Path.Combine(folder.Path, "theme-terms.tsv"), stream => stream.Write(new UTF8Encoding(false).GetBytes(next.Format())));
        File.AppendAllText(Path.Combine(folder.Path, LogName), JsonSerializer.Serialize(decision, Json) + "\n");
        return decision;
    }
}
