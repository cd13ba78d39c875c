using System.Diagnostics;
using System.Globalization;

namespace GraphTasks.Benchmarks.Http;

/// <summary>
/// A server in a process of its own, pinned to the first core (Linux: taskset, chrt, /proc, kill), under the policy that
/// <c>graphtasks serve</c> asks for itself, so that none has the better of the others by it.
/// </summary>
internal sealed class ServerProcess : IDisposable
{
    private const double TicksPerSecond = 100;

    private readonly Process process;

    public ServerProcess(string command, params string[] arguments)
    {
        process = Process.Start(new ProcessStartInfo("taskset", ["-c", "0", "chrt", "--batch", "0", command, .. arguments]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    /// <summary>The processor time so far, in seconds.</summary>
    public double CpuSeconds
    {
        get
        {
            // Behind the name, which may hold blanks, user and system time are the 12th and 13th field (proc_pid_stat(5)).
            var text = File.ReadAllText($"/proc/{process.Id}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (Number(fields[11]) + Number(fields[12])) / TicksPerSecond;
        }
    }

    /// <summary>The memory that is resident now, in megabytes: the process's own, and what is mapped of files.</summary>
    public (double Own, double Files) Memory
    {
        get
        {
            var lines = File.ReadAllLines($"/proc/{process.Id}/status");
            return (Of("RssAnon:"), Of("RssFile:"));

            double Of(string name) => Number(lines.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1]) / 1000;
        }
    }

    public void Dispose()
    {
        // In order, so that the next start finds a store that was closed.
        using (var ending = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            ending.WaitForExit();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
            process.Kill();
        process.Dispose();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
