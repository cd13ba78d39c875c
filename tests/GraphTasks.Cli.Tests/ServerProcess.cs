using System.Diagnostics;

namespace GraphTasks.Cli.Tests;

/// <summary>The command <c>serve</c> in a process of its own.</summary>
internal static class ServerProcess
{
    /// <summary>Starts it on a free port.</summary>
    /// <param name="folder">The folder of its store.</param>
    public static Process Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "serve", "--port", "0", "--data", folder]) { RedirectStandardOutput = true };
        // A server that lives for a second is not to compile its busy methods well (src/GraphTasks.Cli sets 1): milliseconds, hexadecimal.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "64";
        return Process.Start(start)!;
    }

    /// <summary>Waits until it says where it answers.</summary>
    public static Uri AddressOf(Process process)
    {
        while (process.StandardOutput.ReadLine() is { } line)
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
                return new Uri(address);
        throw new InvalidOperationException("The server ended before it named its address.");
    }
}
