using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;
using Xunit;

namespace GraphTasks.Data.Tests.Decisions;

public sealed class UnitDecisionTests : IDisposable
{
    private const string City = "990100";
    private const string Elsewhere = "340200";

    private readonly StewardStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void An_accepted_alias_resolves_its_tasks_and_no_other()
    {
        var before = store.Dump().Split('\n');
        var outcome = Accept();
        Assert.Equal(Forest, store.UnitOf(StewardStore.Unknown));
        Assert.Equal(("ACCEPT_ALIAS", 1), (outcome.Decision.Operation, outcome.Decision.Number));
        Assert.True(outcome.Effect.Tasks >= 2);
        Assert.Equal(outcome.Effect.Tasks, outcome.Effect.ResolvedDelta);
        var name = Assert.Single(outcome.Effect.Names);
        Assert.Equal((City, StewardStore.Unknown, null, Forest, outcome.Effect.Tasks), (name.JurisdictionCode, name.Mention, name.BeforeKey, name.AfterKey, name.Tasks));
        // The rewritten assignments, the unit's record, and its two names.
        Assert.Equal(outcome.Effect.Tasks, before.Count(line => line.Contains($"\t{StewardStore.Unknown}\t", StringComparison.Ordinal)));
        Assert.All(store.Dump().Split('\n').Except(before), line => Assert.True(line.Contains(StewardStore.Unknown, StringComparison.Ordinal) || line.StartsWith(Forest, StringComparison.Ordinal), line));
    }

    [Fact]
    public void A_preview_says_what_the_decision_then_does_and_changes_nothing()
    {
        var (dump, version) = (store.Dump(), store.Live.Refresh().Version);
        var preview = store.Stewards.Decide(StewardStore.Request(preview: true), new AcceptAlias(City, StewardStore.Unknown, Forest)).Single();
        Assert.Equal((dump, version, 0), (store.Dump(), store.Live.Refresh().Version, store.Decided()));
        Assert.Equivalent(preview.Effect, Accept().Effect, strict: true);
    }

    [Fact]
    public void Names_of_one_cell_that_become_one_body_raise_an_alarm_and_totals_stand_beside_the_difference()
    {
        // 市林业局、市自规局 is a cell of the ledger.
        var resources = store.UnitOf("市自规局")!;
        var (decision, effect) = store.Stewards.Decide(StewardStore.Request(preview: true), new MergeUnits(resources, Forest)).Single();
        var conflict = Assert.Single(effect.Conflicts);
        Assert.Equal((Forest, "市林业局", "市自规局", 1), (conflict.UnitKey, conflict.Mention, conflict.Other, conflict.Tasks));
        Assert.Equal(effect.Conflicts, DecisionText.AlarmsOf(decision));
        var merged = effect.Units.Single(unit => unit.Key == resources);
        Assert.Equal((0, -merged.TaskDelta), (merged.TasksAfter, merged.TasksBefore));
        Assert.True(merged.TasksBefore > 0);
        var accepted = Accept();
        Assert.Empty(accepted.Effect.Conflicts);
        Assert.Empty(DecisionText.AlarmsOf(accepted.Decision));
    }

    [Theory]
    [InlineData("市容（试点）专班", "市容(试点)专班")]
    [InlineData("市容１专班", "市容1专班")]
    [InlineData("市容专班（市督查室）", "市容专班")]
    [InlineData("市容专班【市督查室】", "市容专班")]
    public void A_decision_reaches_a_name_in_whatever_form_it_is_printed(string printed, string name)
    {
        store.ImportPrinted(printed);
        using var connection = store.Store.Connect();
        var before = new Selection<int>("assignments a", "COUNT(*)", r => r.GetInt32(0)).Read(connection, sql => sql.Add($"WHERE a.mention = {printed} AND a.unit_key IS NULL"))[0];
        Assert.True(before > 0);
        store.Decide(new AcceptAlias(City, name, Forest));
        Assert.Equal(Forest, store.UnitOf(printed));
    }

    [Fact]
    public void What_other_places_call_by_the_same_words_is_left_alone()
    {
        var forest = Forest;
        store.ImportElsewhere();
        var before = Printed();
        Assert.Equal(2, before.Count);
        store.Decide(new RejectUnit(City, "市林业局", forest));
        Assert.Equal([Elsewhere], Printed().Where(row => before.Contains(row)).Select(row => row.JurisdictionCode));
        using var connection = store.Store.Connect();
        Assert.All(TouchedTasks.Read(connection, store.Live.Refresh().Set.Registry, [], new(City, "市林业局", forest)), cell => Assert.Equal(City, cell.JurisdictionCode));

        List<TouchedCell> Printed()
        {
            using var reading = store.Store.Connect();
            return TouchedCell.Selection.Read(reading, sql => sql.Add($"WHERE a.mention = {"市林业局"} ORDER BY a.task_id"));
        }
    }

    [Fact]
    public void Decisions_undone_in_reverse_leave_the_tables_as_they_were()
    {
        var dumps = new Stack<string>([store.Dump()]);
        var taken = new Stack<int>();
        Take(Accept);
        Take(() => store.Decide(new RejectUnit(City, "市水利局", WaterKey)));
        Take(() => store.Decide(new DeferName(City, "市水利局")));
        Take(() => store.Decide(new CreateUnit(City, City + "/greening", "澜川市绿化中心", UnitKind.Institution)));
        Take(() => store.Decide(new RenameUnit(Forest, "澜川市林草局", 2026)));
        Take(() => store.Decide(new SplitUnit(Forest, City + "/task-force", "澜川市市容专班", [StewardStore.Unknown])));
        Take(() => store.Decide(new MergeUnits(Ecology, Forest)));
        Take(() => store.Decide(new SucceedUnit(City + "/task-force", City + "/greening", "2025", "a notice")));
        while (taken.TryPop(out var number))
        {
            store.Decide(new UndoUnitDecision(number));
            Assert.Equal(dumps.Pop(), store.Dump());
        }

        Assert.Equal(16, store.Decided());

        void Take(Func<UnitOutcome> decide)
        {
            taken.Push(decide().Decision.Number);
            if (taken.Count < 8)
                dumps.Push(store.Dump());
        }
    }

    [Fact]
    public void A_merged_unit_takes_the_printed_names_along_and_a_split_gives_one_away()
    {
        var ecology = store.UnitOf("市生态环境局")!;
        store.Decide(new MergeUnits(ecology, Forest));
        Assert.Equal(Forest, store.UnitOf("市生态环境局"));
        Accept();
        store.Decide(new SplitUnit(Forest, City + "/task-force", "澜川市市容专班", [StewardStore.Unknown]));
        Assert.Equal(City + "/task-force", store.UnitOf(StewardStore.Unknown));
        Assert.Equal(Forest, store.UnitOf("市林业局"));
    }

    [Fact]
    public void What_a_later_decision_depends_on_is_not_undone()
    {
        Accept();
        store.Decide(new RenameUnit(Forest, "澜川市林草局", 2026));
        var dump = store.Dump();
        var error = Assert.Throws<StewardException>(() => store.Decide(new UndoUnitDecision(1)));
        Assert.Equal("DEPENDENT_DECISION", error.Code);
        Assert.Contains("decision 2", error.Message, StringComparison.Ordinal);
        Assert.Equal((dump, 2), (store.Dump(), store.Decided()));
    }

    [Fact]
    public void A_decision_over_another_version_is_refused_and_names_the_version_in_force()
    {
        var seen = store.Live.Refresh().Version;
        Accept();
        var error = Assert.Throws<StewardException>(() => store.Stewards.Decide(StewardStore.Request(seen), new DeferName(City, "市水利局")));
        Assert.Equal("STALE_VERSION", error.Code);
        Assert.Contains(store.Live.Refresh().Version, error.Message, StringComparison.Ordinal);
        store.Stewards.Decide(StewardStore.Request(store.Live.Refresh().Version), new DeferName(City, "市水利局"));
    }

    [Fact]
    public void Another_server_follows_the_log_and_an_import_keeps_what_was_decided()
    {
        var other = store.Another();
        var held = other.Refresh();
        Accept();
        Assert.DoesNotContain(Forest, held.Set.Registry.Units.Keys);
        Assert.Equal(store.Live.Refresh().Version, other.Refresh().Version);
        Assert.Contains(Forest, other.Refresh().Set.Registry.Units.Keys);
        Assert.Equal(held.Version, held.Set.Version);
        store.Import();
        Assert.Equal(Forest, store.UnitOf(StewardStore.Unknown));
    }

    [Fact]
    public void A_machine_judgement_is_logged_with_its_score_and_rank()
    {
        var known = store.UnitOf("市水利局")!;
        var decision = store.Decide(new RejectUnit(City, "市水利局", known)).Decision;
        Assert.Equal(1, decision.Rank);
        Assert.InRange(decision.Score!.Value, UnitResolver.Threshold, 1);
        Assert.Null(store.UnitOf("市水利局"));
        Assert.Null(Accept().Decision.Rank);
    }

    private string Forest => field ??= store.UnitOf("市林业局")!;

    private string Ecology => store.UnitOf("市生态环境局")!;

    private string WaterKey => field ??= store.UnitOf("市水利局")!;

    private UnitOutcome Accept() => store.Decide(new AcceptAlias(City, StewardStore.Unknown, Forest));
}
