using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace GraphTasks.Cli.Bench;

/// <summary>Another segmenter in a process of its own, which measures itself; see tests/GraphTasks.Benchmarks/peers.</summary>
internal sealed class PeerContestant : IContestant
{
    private readonly Process _process;

    public PeerContestant(string name, int oneIn, string command, params string[] arguments)
    {
        Name = name;
        OneIn = oneIn;
        var start = Stopwatch.GetTimestamp();
        _process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new CommandException($"{command} cannot be started");
        Run("start", 1);
        FirstToken = Stopwatch.GetElapsedTime(start);
    }

    public string Name { get; }

    public bool IsOurs => false;

    public int OneIn { get; }

    /// <summary>From the start of the process to its first token.</summary>
    public TimeSpan FirstToken { get; }

    /// <summary>The most memory that the process had resident so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public BenchPass Run(string mode, int lines)
    {
        _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode} {lines}"));
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine()
            ?? throw new CommandException($"{Name} ended instead of answering; is it installed (tests/GraphTasks.Benchmarks/peers/install.sh)?");
        using var json = JsonDocument.Parse(answer);
        return new BenchPass(json.RootElement.GetProperty("seconds").GetDouble(), json.RootElement.GetProperty("tokens").GetInt64());
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
