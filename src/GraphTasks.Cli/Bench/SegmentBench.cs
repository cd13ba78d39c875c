using System.Diagnostics;
using System.Globalization;
using GraphTasks.Jieba;

namespace GraphTasks.Cli.Bench;

/// <summary>Measures our segmenter and others turn by turn on the same lines, and prints tables in Markdown.</summary>
internal sealed class SegmentBench(BenchCorpus corpus, JiebaDictionary dictionary, TagModel model, string? peers, int rounds, TextWriter output)
{
    private static readonly string[] Modes = ["precise", "search", "full", "tags"];

    private readonly JiebaSegmenter _segmenter = new(dictionary);
    private readonly PosTagger _tagger = new(dictionary, model);

    public void Run()
    {
        var others = Others();
        try
        {
            Say($"{corpus.Megabytes(corpus.Lines.Length):0.0} MB of UTF-8 in {corpus.Lines.Length} lines; one thread; median of {rounds} rounds, turn by turn.\n");
            CompareSpeed([Own(asStrings: true), Own(asStrings: false), .. others]);
            CompareStart(others);
        }
        finally
        {
            foreach (var one in others)
                one.Dispose();
        }

        CountAllocations();
        CompareThreads();
    }

    private OwnContestant Own(bool asStrings) => new(corpus.Lines, _segmenter, _tagger, asStrings);

    private PeerContestant[] Others()
    {
        if (peers is null)
            return [];
        var script = Path.Combine(peers, "peer.mjs");
        if (!File.Exists(script))
            throw new CommandException($"{peers}: expected the folder of peer.mjs and peer.py (tests/GraphTasks.Benchmarks/peers)");
        return
        [
            new("@node-rs/jieba", 1, "node", script, "@node-rs/jieba", corpus.Path),
            new("nodejieba", 1, "node", script, "nodejieba", corpus.Path),
            new("Python jieba", 20, "/usr/bin/python3", Path.Combine(peers, "peer.py"), "jieba", corpus.Path),
        ];
    }

    private void CompareSpeed(IContestant[] all)
    {
        Say("| MB/s | " + string.Join(" | ", Modes) + " |\n|---|" + string.Concat(Modes.Select(_ => "---|")));
        var speeds = all.Select(_ => new double[Modes.Length]).ToArray();
        for (var mode = 0; mode < Modes.Length; mode++)
        {
            var seen = all.Select(_ => new List<double>()).ToArray();
            foreach (var one in all)
                one.Run(Modes[mode], corpus.Lines.Length / one.OneIn);
            for (var round = 0; round < rounds; round++)
                for (var i = 0; i < all.Length; i++)
                {
                    var lines = corpus.Lines.Length / all[i].OneIn;
                    seen[i].Add(corpus.Megabytes(lines) / all[i].Run(Modes[mode], lines).Seconds);
                }

            for (var i = 0; i < all.Length; i++)
                speeds[i][mode] = seen[i].Order().ElementAt(rounds / 2);
        }

        for (var i = 0; i < all.Length; i++)
            Say($"| {all[i].Name} | " + string.Join(" | ", speeds[i].Select(speed => speed.ToString("0.00", CultureInfo.InvariantCulture))) + " |");
        for (var i = 0; i < all.Length; i++)
            if (all[i].IsOurs && all.Any(one => !one.IsOurs))
                Say($"| {all[i].Name}, times the fastest other | " + string.Join(" | ", Modes.Select((_, mode) =>
                    (speeds[i][mode] / all.Select((one, j) => one.IsOurs ? 0 : speeds[j][mode]).Max()).ToString("0.0", CultureInfo.InvariantCulture))) + " |");
    }

    private void CompareStart(PeerContestant[] others)
    {
        var word = Path.GetTempFileName();
        try
        {
            File.WriteAllText(word, "重点工作\n");
            OwnProcess.FirstToken(word);
            var starts = Enumerable.Range(0, 10).Select(_ => OwnProcess.FirstToken(word).TotalSeconds).Order().ToArray();
            Say("\n| | process start to first token, s | most memory resident, MB |\n|---|---|---|");
            Say($"| graphtasks segment | {starts[5]:0.000} (least of 10: {starts[0]:0.000}) | {OwnProcess.PeakMemory(corpus.Path) / 1e6:0.0} |");
            Say($"| graphtasks segment --pos | | {OwnProcess.PeakMemory(corpus.Path, "--pos") / 1e6:0.0} |");
        }
        finally
        {
            File.Delete(word);
        }

        foreach (var one in others)
            Say($"| {one.Name} (all modes) | {one.FirstToken.TotalSeconds:0.000} | {one.PeakMemory / 1e6:0.0} |");
    }

    private void CountAllocations()
    {
        var own = Own(asStrings: false);
        Say("\n| allocated once warm | bytes | tokens |\n|---|---|---|");
        foreach (var mode in Modes)
        {
            own.Run(mode, corpus.Lines.Length);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var tokens = own.Run(mode, corpus.Lines.Length).Tokens;
            Say($"| {mode} | {GC.GetAllocatedBytesForCurrentThread() - before} | {tokens} |");
        }
    }

    // Each thread cuts all lines, so two do twice the work. On a busy machine the clock says little, the processor's time more.
    private void CompareThreads()
    {
        var (one, two) = (new List<(double Clock, double Processor)>(), new List<(double Clock, double Processor)>());
        for (var round = 0; round < rounds; round++)
        {
            one.Add(Threads(1));
            two.Add(Threads(2));
        }

        var clock = 2 * one.Min(time => time.Clock) / two.Min(time => time.Clock);
        var processor = 2 * one.Min(time => time.Processor) / two.Min(time => time.Processor);
        Say(string.Create(CultureInfo.InvariantCulture,
            $"\nTwo threads do {clock:0.00} times the work of one by the clock; by the processor time that they need, {2 * processor:0.00} times on two free cores (precise mode)."));
    }

    private (double Clock, double Processor) Threads(int count)
    {
        const int passes = 4;
        using var together = new Barrier(count + 1);
        var threads = Enumerable.Range(0, count).Select(_ => new Thread(() =>
        {
            var own = Own(asStrings: false);
            together.SignalAndWait();
            for (var pass = 0; pass < passes; pass++)
                own.Run("precise", corpus.Lines.Length);
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        var used = Environment.CpuUsage.TotalTime;
        together.SignalAndWait();
        var start = Stopwatch.GetTimestamp();
        Array.ForEach(threads, thread => thread.Join());
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        output.Flush();
    }
}
