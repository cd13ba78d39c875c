using GraphTasks.Data.Access;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Queries;
using GraphTasks.Data.Tests.Decisions;
using Xunit;

namespace GraphTasks.Data.Tests.Import;

public sealed class RederiverTests : IDisposable
{
    private const string Ledger = "lanchuan";

    private readonly StewardStore store = new();

    [Fact]
    public void The_same_dictionaries_make_the_same_of_the_stored_rows_as_of_the_file()
    {
        var before = (store.Dump(), Derived());
        var done = Rederiver(store.Live).Derive(Ledger)!;
        Assert.Equal((Ledger, ImportOutcome.Replaced), (done.Key, done.Outcome));
        Assert.Equal(before, (store.Dump(), Derived()));
        using var reader = new StoreReader(store.Store);
        Assert.Contains("derived anew", reader.AuditLog(1, null).Single().Detail, StringComparison.Ordinal);
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(store.Import()).Outcome);
    }

    [Fact]
    public void Decisions_and_labels_stay_and_make_no_document_stale()
    {
        store.Decide(new AcceptAlias("990100", StewardStore.Unknown, store.UnitOf("市林业局")!));
        using (var reader = new StoreReader(store.Store))
            store.Decide(new LabelTask(reader.Tasks(null, TaskOrder.Printed, PageRequest.First(1)).Edges[0].Node.Key, "transport", []));
        // A tag has a version of its own only where it is not that of its document.
        var dump = store.Dump().Replace(store.Live.Refresh().Version, "", StringComparison.Ordinal);
        Assert.Empty(Rederiver(store.Live).Stale());
        Rederiver(store.Live).Derive(Ledger);
        Assert.Equal(dump, store.Dump());
        Assert.Empty(Rederiver(store.Another()).Stale());
    }

    [Fact]
    public void Other_files_make_a_document_stale_until_it_is_derived_anew()
    {
        store.Decide(new AcceptAlias("990100", StewardStore.Unknown, store.UnitOf("市林业局")!));
        var changed = new LiveDictionaries(store.Store, "changed", new(() => store.Live.Refresh().Set));
        Assert.Equal([Ledger], Rederiver(changed).Stale());
        Rederiver(changed).Derive(Ledger);
        Assert.Empty(Rederiver(changed).Stale());
        Assert.Equal([Ledger], Rederiver(changed).All());
    }

    [Fact]
    public void A_document_that_is_not_there_any_more_is_not_brought_back()
    {
        Assert.Null(Rederiver(store.Live).Derive("none"));
        var file = new LedgerPipeline(store.Live.Refresh()).Derive([], _ => null, "lanchuan.txt", "other");
        Assert.Empty(new FileWriter(store.Store, TimeProvider.System).Write(file with { IsFromStore = true, Rows = TemporaryStore.File(Ledger).Rows, LastDecision = 0 }, AuditLog.CommandLine)!);
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(store.Import()).Outcome);
    }

    public void Dispose() => store.Dispose();

    private Rederiver Rederiver(LiveDictionaries live) => new(store.Store, live, TimeProvider.System);

    private string Derived() => string.Join('\n', new[] { "categories ORDER BY key", "task_promises ORDER BY task_id", "document_counts ORDER BY document_key, dimension, value" }.SelectMany(table => store.Rows($"SELECT * FROM {table}"))
        .Concat(store.Rows("SELECT id, key, sort_key, category_key, heading_lines, content, deadline_raw, deadline_date, deadline_kind, deadline_repaired, leader_lines, person_lines, remarks, progress_lines, start_line, end_line, unit_count, light, is_overdue, has_target, completion FROM tasks ORDER BY id")));
}
