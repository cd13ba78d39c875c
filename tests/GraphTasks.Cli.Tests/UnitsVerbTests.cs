using System.Text.Json.Nodes;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class UnitsVerbTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Accept = ["units", "accept", "--jurisdiction", "澜川市", "--mention", StewardRun.Unknown, "--unit", "990100/forestry", "--why", "seen in the ledger"];

    private readonly StewardRun store = new();

    public Task InitializeAsync() => store.ImportAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task A_name_is_previewed_accepted_logged_and_given_back()
    {
        var open = Assert.Single(await QueueAsync(), name => name!["mention"]!.GetValue<string>() == StewardRun.Unknown)!;
        var tasks = open["tasks"]!.GetValue<int>();
        var preview = await store.RunAsync([.. Accept, "--preview"]);
        Assert.Equal((0, ""), (preview.Status, preview.Error));
        Assert.StartsWith($"preview: nothing was decided{Environment.NewLine}", preview.Output, StringComparison.Ordinal);
        Assert.Contains($"{tasks} tasks change; +{tasks} names resolved", preview.Output, StringComparison.Ordinal);
        Assert.Contains(await QueueAsync(), name => name!["mention"]!.GetValue<string>() == StewardRun.Unknown);

        var outcome = (await store.JsonAsync([.. Accept, "--by", "curator"]))["outcomes"]![0]!;
        Assert.Equal((1, "ACCEPT_ALIAS", "curator", tasks), (outcome["decision"]!["number"]!.GetValue<int>(), outcome["decision"]!["operation"]!.GetValue<string>(), outcome["decision"]!["actor"]!.GetValue<string>(), outcome["tasks"]!.GetValue<int>()));
        Assert.DoesNotContain(await QueueAsync(), name => name!["mention"]!.GetValue<string>() == StewardRun.Unknown);

        await store.JsonAsync("units", "undo", "1", "--why", "seen again");
        Assert.Contains(await QueueAsync(), name => name!["mention"]!.GetValue<string>() == StewardRun.Unknown);
        var log = await store.RunAsync("units", "log");
        Assert.Contains($"{StewardRun.Unknown} (990100) is 990100/forestry", log.Output, StringComparison.Ordinal);
        Assert.Contains("undo of 1", log.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await store.JsonAsync("units", "log"))["decisions"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_diff_says_what_other_dictionaries_would_do_to_the_store()
    {
        Assert.Contains("0 of 42 tasks would change", (await store.RunAsync("units", "diff")).Output, StringComparison.Ordinal);
        using var changed = new ChangedDictionaries("units/names.tsv", $"990100/forestry\t{StewardRun.Unknown}\talias\t\t\n", "units/units.tsv", "990100/forestry\t990100\tgovernment\t\t澜川市林业局\n");
        var diff = await store.JsonAsync("units", "diff", "--dictionaries", changed.Folder);
        Assert.Equal((StewardRun.Unknown, "990100/forestry"), (diff["changedNames"]![0]!["mention"]!.GetValue<string>(), diff["changedNames"]![0]!["afterKey"]!.GetValue<string>()));
    }

    [Fact]
    public async Task What_the_diff_says_is_what_rederive_does()
    {
        using var changed = new ChangedDictionaries("units/names.tsv", $"990100/forestry\t{StewardRun.Unknown}\talias\t\t\n", "units/units.tsv", "990100/forestry\t990100\tgovernment\t\t澜川市林业局\n");
        Assert.Contains("0 of 2 documents were derived with other dictionaries", (await store.RunAsync("rederive")).Output, StringComparison.Ordinal);
        var resolved = (await store.JsonAsync("units", "diff", "--dictionaries", changed.Folder))["resolvedDelta"]!.GetValue<int>();
        Assert.True(resolved > 0);
        Assert.Contains("2 of 2 documents were derived", (await store.RunAsync("rederive", "--dictionaries", changed.Folder)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await store.JsonAsync("units", "diff", "--dictionaries", changed.Folder))["changedTasks"]!.GetValue<int>());
        Assert.Equal(-resolved, (await store.JsonAsync("units", "diff"))["resolvedDelta"]!.GetValue<int>());
    }

    [Fact]
    public async Task Every_decision_of_the_mutations_is_a_verb()
    {
        string[] why = ["--why", "a reform"];
        await store.JsonAsync([.. Accept[..1], "alias", .. Accept[2..]]);
        await store.JsonAsync(["units", "defer", "--jurisdiction", "990100", "--mention", "市水利局", .. why]);
        await store.JsonAsync(["units", "reject", "--jurisdiction", "990100", "--mention", "市水利局", "--unit", "990100/water", .. why]);
        await store.JsonAsync(["units", "new", "--jurisdiction", "990100", "--key", "990100/greening", "--name", "澜川市绿化中心", "--kind", "Institution", .. why]);
        await store.JsonAsync(["units", "rename", "--unit", "990100/forestry", "--name", "澜川市林草局", "--from", "2026", .. why]);
        await store.JsonAsync(["units", "split", "--unit", "990100/forestry", "--new-key", "990100/task-force", "--new-name", "澜川市市容专班", "--names", StewardRun.Unknown, .. why]);
        await store.JsonAsync(["units", "succeed", "--unit", "990100/task-force", "--successor", "990100/greening", "--date", "2025", "--evidence", "a notice", .. why]);
        await store.JsonAsync(["units", "merge", "--unit", "990100/ecology", "--into", "990100/forestry", .. why]);
        await store.JsonAsync(["units", "accept-above", "--min-score", "0.99", .. why]);
        Assert.Equal(["ACCEPT_ALIAS", "DEFER", "REJECT", "CREATE_UNIT", "RENAME", "SPLIT", "SUCCEED", "MERGE"],
            (await store.JsonAsync("units", "log"))["decisions"]!.AsArray().Select(decision => decision!["operation"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("unit: there is no unit 990100/nobody, and the rules do not propose it for 某办 (NOT_FOUND)", "accept", "--jurisdiction", "990100", "--mention", "某办", "--unit", "990100/nobody")]
    [InlineData("toYear: The last year cannot lie before the first. (OUT_OF_RANGE)", "accept", "--jurisdiction", "990100", "--mention", "某办", "--unit", "990100/forestry", "--from", "2024", "--to", "2020")]
    [InlineData("unit: 澜川市林业局 is not a collective", "members", "--unit", "990100/forestry", "--member", "990100/water:2020-")]
    [InlineData("--member x:12: expected key, or key:from-to with years of four digits", "members", "--unit", "990100/forestry", "--member", "x:12")]
    [InlineData("(STALE_VERSION)", "defer", "--jurisdiction", "990100", "--mention", "市水利局", "--expected-version", "0000")]
    [InlineData("number: there is no decision 7 that could be undone (NOT_FOUND)", "undo", "7")]
    public async Task What_does_not_fit_is_refused_in_one_line(string expected, params string[] arguments)
    {
        var run = await store.RunAsync(["units", .. arguments, "--why", "x"]);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains(expected, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty((await store.JsonAsync("units", "log"))["decisions"]!.AsArray());
    }

    private async Task<JsonArray> QueueAsync() => (await store.JsonAsync("units", "queue"))["names"]!.AsArray();
}
