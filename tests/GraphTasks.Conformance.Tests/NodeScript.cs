using System.Diagnostics;

namespace GraphTasks.Conformance.Tests;

/// <summary>Runs scripts of this project with Node.</summary>
internal static class NodeScript
{
    /// <summary>Everything that a script writes, errors last.</summary>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output + await errors;
    }
}
