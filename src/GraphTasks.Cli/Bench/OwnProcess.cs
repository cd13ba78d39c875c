using System.Diagnostics;
using System.Reflection;

namespace GraphTasks.Cli.Bench;

/// <summary>Runs this command anew, as a user does, to see how long its start takes and how much memory it needs.</summary>
internal static class OwnProcess
{
    /// <summary>From the start of the process to the first token of its output.</summary>
    public static TimeSpan FirstToken(string file)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start("segment", file);
        process.StandardOutput.BaseStream.ReadByte();
        var time = Stopwatch.GetElapsedTime(start);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return time;
    }

    /// <summary>The most memory that cutting a file takes, in bytes.</summary>
    public static long PeakMemory(string file, params string[] options)
    {
        using var process = Start(["segment", file, .. options]);
        var buffer = new byte[1 << 16];
        var peak = 0L;
        // The peak only grows; the last look at it is that at the last piece of output.
        while (process.StandardOutput.BaseStream.Read(buffer) > 0)
        {
            process.Refresh();
            if (!process.HasExited)
                peak = Math.Max(peak, process.PeakWorkingSet64);
        }

        process.WaitForExit();
        return peak;
    }

    private static Process Start(params string[] arguments)
    {
        var command = Environment.ProcessPath ?? throw new CommandException("the path of this command is not known");
        if (Path.GetFileNameWithoutExtension(command) == "dotnet")
            arguments = [Assembly.GetEntryAssembly()!.Location, .. arguments];
        return Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
    }
}
