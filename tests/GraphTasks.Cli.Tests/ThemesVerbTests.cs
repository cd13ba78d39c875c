using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class ThemesVerbTests : IAsyncLifetime, IDisposable
{
    private readonly StewardRun store = new();

    public Task InitializeAsync() => store.ImportAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task A_term_is_taught_from_the_preview_to_the_effect_and_taken_back()
    {
        var (key, term) = await FirstAsync();
        string[] about = ["--term", term, "--theme", "defense", "--weight", "10"];
        var preview = await store.RunAsync(["themes", "preview", .. about]);
        Assert.Contains(key, preview.Output, StringComparison.Ordinal);
        Assert.Contains("+defense", preview.Output, StringComparison.Ordinal);
        Assert.Equal(preview, await store.RunAsync(["themes", "term", .. about, "--why", "x", "--preview"]));

        var set = await store.RunAsync(["themes", "term", .. about, "--why", "a test", "--by", "curator"]);
        Assert.Equal((0, ""), (set.Status, set.Error));
        Assert.StartsWith($"decision 1 SET_TERM: {term} (defense): absent > 10; by curator: a test", set.Output, StringComparison.Ordinal);
        Assert.Contains("1 have other themes now", set.Output, StringComparison.Ordinal);
        var undone = await store.JsonAsync("themes", "undo", "1", "--why", "a test");
        Assert.Equal((1, 1), (undone["decision"]!["undoes"]!.GetValue<int>(), undone["retagging"]!["changed"]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_diff_says_what_another_lexicon_would_do_to_the_store()
    {
        Assert.Contains("0 of 42 tasks would have other themes", (await store.RunAsync("themes", "diff")).Output, StringComparison.Ordinal);
        var (key, term) = await FirstAsync();
        using var changed = new ChangedDictionaries("theme-terms.tsv", $"{term}\tdefense\t10\t\n");
        var diff = await store.JsonAsync("themes", "diff", "--dictionaries", changed.Folder);
        Assert.Equal((key, 1), (diff["changes"]![0]!["taskKey"]!.GetValue<string>(), diff["changed"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_label_and_themes_are_decided_and_logged()
    {
        var (key, _) = await FirstAsync();
        string[] why = ["--why", "a test"];
        await store.JsonAsync(["themes", "correct", "--task", key, "--primary", "defense", "--secondary", "urban", .. why]);
        Assert.DoesNotContain((await store.JsonAsync("themes", "queue"))["tasks"]!.AsArray(), task => task!["key"]!.GetValue<string>() == key);
        await store.JsonAsync(["themes", "add", "--code", "low-altitude", "--top", "industry", "--name", "低空经济", "--name-en", "Low-altitude economy", "--definition", "Drones.", .. why]);
        await store.JsonAsync(["themes", "change", "--code", "low-altitude", "--alt-label", "通用航空", .. why]);
        await store.JsonAsync(["themes", "retire", "--code", "low-altitude", "--replacement", "manufacturing", .. why]);
        var refused = await store.RunAsync(["themes", "retire-term", "--term", "没有此词", "--theme", "macro", .. why]);
        Assert.Equal((1, "graphtasks: term: the term 没有此词 does not stand under macro (NOT_FOUND)"), (refused.Status, refused.Error.TrimEnd()));
        Assert.Equal([$"{key}: tagger > defense,urban", "low-altitude 低空经济: Drones.", "low-altitude 低空经济: Drones.", "low-altitude 低空经济 is replaced by manufacturing"],
            (await store.JsonAsync("themes", "log"))["decisions"]!.AsArray().Select(decision => decision!["summary"]!.GetValue<string>()));
    }

    private async Task<(string Key, string Term)> FirstAsync()
    {
        var task = (await store.JsonAsync("themes", "queue", "--first", "1"))["tasks"]![0]!;
        return (task["key"]!.GetValue<string>(), task["content"]!.GetValue<string>()[..6]);
    }
}
