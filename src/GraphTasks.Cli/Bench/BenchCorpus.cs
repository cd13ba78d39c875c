using System.Text;

namespace GraphTasks.Cli.Bench;

/// <summary>The text that all cut: the files given, repeated until there are 5 MB of UTF-8; also in a file for other processes.</summary>
internal sealed class BenchCorpus : IDisposable
{
    private const int Size = 5_000_000;

    public BenchCorpus(IEnumerable<string> files)
    {
        var once = string.Concat(files.Select(file => File.ReadAllText(file).TrimEnd('\n') + "\n"));
        var bytes = Encoding.UTF8.GetByteCount(once);
        if (bytes < 100)
            throw new CommandException("there is too little text to measure anything");
        var text = string.Concat(Enumerable.Repeat(once, (Size + bytes - 1) / bytes)).TrimEnd('\n');
        Lines = text.Split('\n');
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllText(Path, text);
    }

    /// <summary>The lines.</summary>
    public string[] Lines { get; }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The UTF-8 bytes of the first lines, in millions, their ends counted.</summary>
    public double Megabytes(int lines) => Lines.Take(lines).Sum(line => Encoding.UTF8.GetByteCount(line) + 1L) / 1e6;

    public void Dispose() => File.Delete(Path);
}
