using System.Text.Json;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class CheckVerbTests : IDisposable
{
    private const string Ledger = """
        2024年上半年市政府重点工作落实情况
        信息来源: 芜湖市人民政府办公室 发布时间:2024-08-19
        序号
        重点工作
        牵头责任单位
        上半年落实情况
        1
        新开工亿元以上项目170个以上。
        市发改委
        截至6月底,已开工项目145个,占全年目标任务的{0}%。
        2
        新增技能人才2万人。
        市人社局
        截至6月30日,全市新增技能人才14826人,完成年度任务的74.13%。
        3
        新建幼儿园12所。
        市教育局
        截至6月底,已开工建设10所。
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task A_ledger_that_holds_passes()
    {
        var run = await CommandRun.Of("check", Write("85.3"));
        Assert.Equal((0, ""), (run.Status, run.Output));
    }

    [Fact]
    public async Task An_inconsistency_is_named_with_its_line_and_fails_the_run()
    {
        var file = Write("87.9");
        var run = await CommandRun.Of("check", file);
        Assert.Equal(1, run.Status);
        Assert.StartsWith($"{file}:10: task 1/1: 145 of the target of 170个 is 85.29 %, printed 87.9 %", run.Output, StringComparison.Ordinal);
        var json = await CommandRun.Of("check", file, "--format", "json");
        using var finding = JsonDocument.Parse(json.Output);
        Assert.Equal((10, "target-share"), (finding.RootElement.GetProperty("line").GetInt32(), finding.RootElement.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var file = Path.Combine(folder.FullName, "missing.txt");
        var run = await CommandRun.Of("check", file);
        Assert.Equal((1, $"graphtasks: {file}: there is no such file"), (run.Status, run.Error.TrimEnd()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string percent)
    {
        var file = Path.Combine(folder.FullName, "ledger.txt");
        File.WriteAllText(file, Ledger.Replace("{0}", percent, StringComparison.Ordinal));
        return file;
    }
}
