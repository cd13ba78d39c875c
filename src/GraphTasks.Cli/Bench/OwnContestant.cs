using System.Diagnostics;
using GraphTasks.Jieba;

namespace GraphTasks.Cli.Bench;

/// <summary>Our segmenter: as a list of strings for each line, as the others give it, or as an enumeration of places.</summary>
internal sealed class OwnContestant(string[] lines, JiebaSegmenter segmenter, PosTagger tagger, bool asStrings) : IContestant
{
    public string Name => asStrings ? "GraphTasks, strings" : "GraphTasks, places";

    public bool IsOurs => true;

    public int OneIn => 1;

    public BenchPass Run(string mode, int count)
    {
        var tokens = 0L;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
            tokens += Cut(mode, lines[i]);
        return new BenchPass(Stopwatch.GetElapsedTime(start).TotalSeconds, tokens);
    }

    public void Dispose()
    {
    }

    private int Cut(string mode, string line)
    {
        if (mode == "tags")
            return asStrings ? tagger.Cut(line).Count : CountTags(line);
        var cut = Enum.Parse<CutMode>(mode, ignoreCase: true);
        return asStrings ? segmenter.Cut(line, cut).Count : Count(line, cut);
    }

    private int Count(string line, CutMode mode)
    {
        var count = 0;
        using var tokens = segmenter.Enumerate(line, mode);
        while (tokens.MoveNext())
            count++;
        return count;
    }

    private int CountTags(string line)
    {
        var count = 0;
        using var tokens = tagger.Enumerate(line);
        while (tokens.MoveNext())
            count++;
        return count;
    }
}
