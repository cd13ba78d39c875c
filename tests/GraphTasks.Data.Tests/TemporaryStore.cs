using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Tests;

/// <summary>A store in a place of its own, and the means to fill it without any ledger.</summary>
public sealed class TemporaryStore : IDisposable
{
    private readonly StoreHome home = new();

    public TemporaryStore() => Store = Store.Open(home.Location);

    public Store Store { get; }

    /// <summary>What <see cref="Data.Store.Open"/> opens it by.</summary>
    public string Location => home.Location;

    /// <summary>A folder for the test's files.</summary>
    public string Folder => home.Folder;

    internal IReadOnlyList<ImportedDocument> Write(EnrichedFile file) => new FileWriter(Store, TimeProvider.System).Write(file, "test")!;

    /// <summary>A file of two documents' worth of shapes: headings, a deadline, progress, resolved and unresolved units.</summary>
    internal static EnrichedFile File(string document = "example", string hash = "00", int tasks = 3, int? year = 2024) => new()
    {
        FileName = $"{document}.txt",
        ContentHash = hash,
        DictionaryVersion = "d1",
        DocumentJurisdictions = new Dictionary<string, string> { [document] = "990100" },
        Jurisdictions =
        [
            new() { Code = "990100", Name = "澜川市" },
            new() { Code = "990101", Name = "澜川市青屏区", ParentCode = "990100" },
        ],
        Units = [new() { Key = "lanchuan/ecology", Name = "澜川市生态环境局", Kind = "GOVERNMENT", JurisdictionCode = "990100", Derived = false }],
        UnitNames =
        [
            new() { UnitKey = "lanchuan/ecology", Ordinal = 1, Name = "澜川市生态环境局", Type = "OFFICIAL" },
            new() { UnitKey = "lanchuan/ecology", Ordinal = 2, Name = "市环保局", Type = "FORMER", ToYear = 2019 },
        ],
        Collectives = [],
        Rows = [.. Enumerable.Range(1, tasks).Select(seq => Row(document, seq, year))],
    };

    internal static EnrichedRow Row(string document, int seq, int? year = 2024) => new()
    {
        Row = new()
        {
            Document = new() { Id = document, Title = "重点工作任务分解表", Period = year?.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            Table = 1,
            Seq = seq,
            Category = seq % 2 == 0 ? ["一、生态", "(一)治水"] : ["一、生态"],
            Content = $"完成第{seq}项治水工程",
            Deadline = seq == 1 ? null : $"{seq}月底前",
            Progress = seq == 2 ? ["已完成一半。", "余下的在做。"] : [],
            Source = new(seq * 10, (seq * 10) + 4),
        },
        DeadlineDate = seq == 1 ? null : new DateOnly(2024, 12, 31).AddDays(-(seq % 3)),
        DeadlineKind = seq == 1 ? null : "BY",
        Assignments =
        [
            new() { TaskId = 0, Ordinal = 1, Lead = true, Mention = "市生态环境局", UnitKey = "lanchuan/ecology", Score = 1, Method = "ALIAS" },
            .. seq == 3 ? [new Assignment { TaskId = 0, Ordinal = 2, Lead = false, Mention = "某专班" }] : Array.Empty<Assignment>(),
        ],
        Tags = [new() { TaskId = 0, Ordinal = 1, Code = seq == 3 ? "water" : "pollution", Top = seq == 3 ? "urban-rural" : "ecology", Primary = true, Score = 0.9, Uncertain = false, EvidenceJson = ThemeEvidence.Format([new("治水", "CONTENT", 5, 7, 2)]) }],
    };

    public StoreReader Read() => new(Store);

    public void Dispose()
    {
        Store.Dispose();
        home.Dispose();
    }
}
