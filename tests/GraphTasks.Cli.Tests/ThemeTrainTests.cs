using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Dictionaries;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class ThemeTrainTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2023-assignment.txt");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task What_a_person_corrected_in_the_store_is_learned_from_and_outranks_the_label_of_the_file()
    {
        var labels = Path.Combine(folder.FullName, "labels.tsv");
        await File.WriteAllTextAsync(labels, "lanchuan-2023-assignment/1/1\tsafety\nlanchuan-2023-assignment/1/2\thealth\n");
        Assert.Equal(0, (await CommandRun.Of("import", Sample, "--data", Data)).Status);
        var asLabelled = await Train(labels);
        Assert.Equal(asLabelled, await Train(labels, "--data", Data));

        Correct("lanchuan-2023-assignment/1/1", "defense");
        var corrected = await Train(labels, "--data", Data);
        Assert.NotEqual(asLabelled, corrected);
        await File.WriteAllTextAsync(labels, "lanchuan-2023-assignment/1/1\tdefense\nlanchuan-2023-assignment/1/2\thealth\n");
        Assert.Equal(await Train(labels), corrected);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Data => Path.Combine(folder.FullName, "data");

    private static async Task<string> Train(string labels, params string[] more)
    {
        var run = await CommandRun.Of(["themes", "train", "--labels", labels, Sample, .. more]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        return run.Output;
    }

    private void Correct(string task, string theme)
    {
        using var store = Store.OpenExisting(Data);
        new Data.Decisions.Stewards(store, new LiveDictionaries(store, DictionaryFolder.Find()), TimeProvider.System).Decide(new DecisionRequest("curator", "read it"), new LabelTask(task, theme, []));
    }
}
