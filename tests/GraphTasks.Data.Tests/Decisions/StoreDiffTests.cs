using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Queries;
using Xunit;

namespace GraphTasks.Data.Tests.Decisions;

public sealed class StoreDiffTests : IDisposable
{
    private readonly StewardStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Nothing_changes_while_the_dictionaries_are_those_of_the_import()
    {
        var set = store.Live.Refresh().Set;
        var units = UnitDiff.Of(store.Store, set);
        Assert.Equivalent(new UnitEffect(0, 0, [], [], []), units.Effect, strict: true);
        Assert.True(units.Tasks > 0 && units.Names > units.Resolved && units.Resolved > 0);
        var themes = ThemeDiff.Of(store.Store, set);
        Assert.Equal((units.Tasks, 0), (themes.Tasks, themes.Changed));
    }

    [Fact]
    public void A_diff_says_what_the_decisions_of_other_dictionaries_did_to_their_store()
    {
        using var other = new StewardStore();
        var forest = store.UnitOf("市林业局")!;
        var effect = other.Decide(new MergeUnits(other.UnitOf("市自规局")!, forest)).Effect;
        var diff = UnitDiff.Of(store.Store, other.Live.Refresh().Set).Effect;
        Assert.Equal(effect.Names, diff.Names);
        Assert.Equal(effect.Conflicts, diff.Conflicts);
        Assert.Equal(effect.Units.Select(unit => (unit.Key, unit.TasksBefore, unit.TaskDelta)), diff.Units.Select(unit => (unit.Key, unit.TasksBefore, unit.TaskDelta)));
    }

    [Fact]
    public void Themes_that_a_changed_lexicon_gives_are_told_and_peoples_labels_stay()
    {
        using var reader = new StoreReader(store.Store);
        var tasks = reader.Tasks(null, TaskOrder.Printed, PageRequest.First(2)).Edges.Select(edge => edge.Node).ToArray();
        store.Decide(new LabelTask(tasks[1].Key, "urban", []));
        using var other = new StewardStore();
        foreach (var task in tasks)
            other.Decide(new SetTerm(task.Content[..6], "defense", 10));
        var diff = ThemeDiff.Of(store.Store, other.Live.Refresh().Set);
        var change = Assert.Single(diff.Changes);
        Assert.Equal((tasks[0].Key, "defense", 1), (change.TaskKey, change.After, diff.Changed));
        Assert.Contains(new ThemeShift("defense", 1, 0), diff.Themes);
    }
}
