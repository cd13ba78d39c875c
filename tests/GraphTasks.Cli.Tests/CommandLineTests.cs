using Xunit;

namespace GraphTasks.Cli.Tests;

public class CommandLineTests
{
    public static TheoryData<string> VerbNames => [.. Verbs.All().Select(verb => verb.Name)];

    [Fact]
    public async Task Without_a_verb_the_help_is_shown()
    {
        var run = await CommandRun.Of();
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal((await CommandRun.Of("--help")).Output, run.Output);
        foreach (var verb in Verbs.All())
            Assert.Contains($"\n  {verb.Name} ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(VerbNames))]
    public async Task Every_verb_and_all_its_options_are_described(string name)
    {
        var verb = Verbs.All().Single(verb => verb.Name == name);
        var run = await CommandRun.Of(name, "--help");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.False(string.IsNullOrWhiteSpace(verb.Description));
        Assert.All(verb.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{name} {option.Name} has no description"));
        Assert.All(verb.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), $"{name} {argument.Name} has no description"));
    }

    [Theory]
    [InlineData("there is no verb 'destroy'; graphtasks --help lists the verbs", "destroy")]
    [InlineData("there is no verb 'Import'; graphtasks --help lists the verbs", "Import", "x.txt")]
    [InlineData("there is no option '--wrong'; graphtasks --help lists the options", "--wrong")]
    [InlineData("there is no option '--wrong'; graphtasks backup --help lists the options", "backup", "x", "--wrong")]
    [InlineData("'y' is one argument too many; see graphtasks backup --help", "backup", "x", "y")]
    [InlineData("Required argument missing for command: 'backup'; see graphtasks backup --help", "backup")]
    public async Task A_wrong_call_gets_one_line_and_status_1(string expected, params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);
        Assert.Equal((1, "", $"graphtasks: {expected}"), (run.Status, run.Output, run.Error.TrimEnd()));
    }
}
