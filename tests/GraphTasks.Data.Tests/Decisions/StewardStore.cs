using System.Text;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Tests.Decisions;

/// <summary>A store with a small ledger of the invented city, and stewards who decide over it.</summary>
internal sealed class StewardStore : IDisposable
{
    private static readonly Lazy<DictionarySet> Files = new(() => DictionarySet.Load(DictionaryFolder.Find()));

    public const string Unknown = "市容专班";

    private readonly TemporaryStore temporary = new();

    public StewardStore()
    {
        Live = new(Store, Files.Value.Version, Files);
        Stewards = new(Store, Live, TimeProvider.System);
        Import();
    }

    public Store Store => temporary.Store;

    public string Location => temporary.Location;

    public LiveDictionaries Live { get; }

    public Stewards Stewards { get; }

    public static DecisionRequest Request(string? version = null, bool preview = false) => new("curator", "seen in the ledger", version, preview);

    public UnitOutcome Decide(UnitDecision decision) => Stewards.Decide(Request(), decision).Single();

    public ThemeOutcome Decide(ThemeDecision decision) => Stewards.Decide(Request(), decision);

    /// <summary>A server of its own over the same store.</summary>
    public LiveDictionaries Another(Store? store = null) => new(store ?? Store, Files.Value.Version, Files);

    /// <summary>Imports the ledger; a name that no rule knows stands in the place of one of its units.</summary>
    public IReadOnlyList<ImportedDocument> Import() => Import("澜川", "lanchuan.txt");

    /// <summary>Imports the same ledger as one of 芜湖市.</summary>
    public void ImportElsewhere() => Import("芜湖", "wuhu.txt");

    /// <summary>Imports the same ledger once more, in which the name that no rule knows is printed in another form.</summary>
    public IReadOnlyList<ImportedDocument> ImportPrinted(string name) => Import("澜川", "printed.txt", name);

    /// <summary>All rows of the tables that a decision may change, but for the log and what tells when a row was changed.</summary>
    public string Dump() =>
        string.Join('\n', new[] { "jurisdictions ORDER BY code", "units ORDER BY key", "unit_names ORDER BY unit_key, ordinal", "unit_members ORDER BY collective_key, year, unit_key", "assignments ORDER BY task_id, ordinal", "theme_tags ORDER BY task_id, ordinal" }
            .SelectMany(table => Rows($"SELECT * FROM {table}")));

    /// <summary>What a statement reads, a line for each row.</summary>
    public List<string> Rows(string sql)
    {
        using var connection = Store.Connect();
        return new SqlText(connection).Raw(sql).Read(row => string.Join('\t', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)));
    }

    public string? UnitOf(string mention)
    {
        using var connection = Store.Connect();
        return new Selection<string?>("assignments a", "a.unit_key", r => r.TextOrNull(0)).Read(connection, sql => sql.Add($"WHERE a.mention = {mention}")).Distinct().Single();
    }

    public int Decided()
    {
        using var connection = Store.Connect();
        return DecisionLog.LastNumber(connection);
    }

    public void Dispose() => temporary.Dispose();

    private IReadOnlyList<ImportedDocument> Import(string city, string fileName, string unknown = Unknown) => new LedgerImporter(Store, Live, TimeProvider.System).Import(Encoding.UTF8.GetBytes(File.ReadAllText(
        SampleLedgers.Files().First(file => file.EndsWith("lanchuan-2023-assignment.txt", StringComparison.Ordinal))).Replace("市城管局", unknown, StringComparison.Ordinal).Replace("澜川", city, StringComparison.Ordinal)), fileName);
}
