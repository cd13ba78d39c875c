using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Cli.Stewards;

/// <summary>
/// The curated units of a dictionaries' folder with the log of the decisions that made them (units/log.jsonl, only ever added to).
/// While it is open nobody else can decide.
/// </summary>
internal sealed class StewardFolder : IDisposable
{
    private const string LogName = "units/log.jsonl";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly string path;
    private readonly FileStream log;

    private StewardFolder(string path, FileStream log, StewardDesk desk) => (this.path, this.log, Desk) = (path, log, desk);

    public StewardDesk Desk { get; private set; }

    /// <exception cref="CommandException">Another steward is deciding, or the log is damaged.</exception>
    public static StewardFolder Open(string? named)
    {
        var folder = DictionaryFolder.Find(named);
        var file = Path.Combine(folder.Path, LogName);
        FileStream log;
        try
        {
            log = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new CommandException($"{file}: another steward is deciding at this moment; try again");
        }

        try
        {
            return new(folder.Path, log, new StewardDesk(DictionarySet.LoadRegistry(folder), ReadLog(log, file)));
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>Puts a decision into force: the units' files first, then the line of the log.</summary>
    public void Commit(StewardDesk next)
    {
        foreach (var (name, text) in UnitFileWriter.Write(next.Registry))
            AtomicFile.Write(Path.Combine(path, name), stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));
        foreach (var decision in next.Log.Skip(Desk.Log.Count))
            log.Write(new UTF8Encoding(false).GetBytes(JsonSerializer.Serialize(decision, Json) + "\n"));
        log.Flush(flushToDisk: true);
        Desk = next;
    }

    public void Dispose()
    {
        var empty = log.Length == 0;
        log.Dispose();
        // Who only looked leaves no trace.
        if (empty)
            File.Delete(Path.Combine(path, LogName));
    }

    private static ImmutableList<StewardDecision> ReadLog(FileStream log, string file)
    {
        var decisions = ImmutableList.CreateBuilder<StewardDecision>();
        using var reader = new StreamReader(log, Encoding.UTF8, leaveOpen: true);
        for (var line = 1; reader.ReadLine() is { } text; line++)
            try
            {
                decisions.Add(JsonSerializer.Deserialize<StewardDecision>(text, Json) ?? throw new JsonException("null"));
            }
            catch (JsonException exception)
            {
                throw new CommandException($"{file}:{line}: no decision: {exception.Message.ReplaceLineEndings(" ")}");
            }

        log.Seek(0, SeekOrigin.End);
        return decisions.ToImmutable();
    }
}
