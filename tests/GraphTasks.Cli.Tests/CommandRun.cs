namespace GraphTasks.Cli.Tests;

/// <summary>One run of the command within the test's process.</summary>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    public static async Task<CommandRun> Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await CommandLine.RunAsync(arguments, output, error);
        return new(status, output.ToString(), error.ToString());
    }
}
