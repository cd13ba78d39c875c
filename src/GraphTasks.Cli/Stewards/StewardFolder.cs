using System.Collections.Immutable;
using System.Security.Cryptography;
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
    private readonly FileStream turn;

    private StewardFolder(string path, FileStream turn, StewardDesk desk) => (this.path, this.turn, Desk) = (path, turn, desk);

    public StewardDesk Desk { get; private set; }

    /// <exception cref="CommandException">Another steward is deciding, or the log is damaged.</exception>
    public static StewardFolder Open(string? named)
    {
        var folder = DictionaryFolder.Find(named);
        var turn = TakeTurn(folder.Path);
        try
        {
            return new(folder.Path, turn, new StewardDesk(DictionarySet.LoadRegistry(folder), ReadLog(Path.Combine(folder.Path, LogName))));
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>Puts a decision into force: the units' files first, then the line of the log.</summary>
    public void Commit(StewardDesk next)
    {
        foreach (var (name, text) in UnitFileWriter.Write(next.Registry))
            AtomicFile.Write(Path.Combine(path, name), stream => stream.Write(new UTF8Encoding(false).GetBytes(text)));
        File.AppendAllLines(Path.Combine(path, LogName), next.Log.Skip(Desk.Log.Count).Select(decision => JsonSerializer.Serialize(decision, Json)));
        Desk = next;
    }

    public void Dispose() => turn.Dispose();

    // The lock lies outside the folder, whose digest is the dictionaries' version.
    private static FileStream TakeTurn(string folder)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..16];
        try
        {
            return new FileStream(Path.Combine(Path.GetTempPath(), $"graphtasks-{name}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new CommandException($"{folder}: another steward is deciding at this moment; try again");
        }
    }

    private static ImmutableList<StewardDecision> ReadLog(string file)
    {
        if (!File.Exists(file))
            return [];
        var decisions = ImmutableList.CreateBuilder<StewardDecision>();
        foreach (var (index, text) in File.ReadLines(file).Index())
            try
            {
                decisions.Add(JsonSerializer.Deserialize<StewardDecision>(text, Json) ?? throw new JsonException("null"));
            }
            catch (JsonException exception)
            {
                throw new CommandException($"{file}:{index + 1}: no decision: {exception.Message.ReplaceLineEndings(" ")}");
            }

        return decisions.ToImmutable();
    }
}
