using System.Text;
using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba.Packing;

/// <summary>A word list and the model for what it lacks, read in place from a packed image.</summary>
internal sealed unsafe class PackedWords
{
    public const int Codes = 0, Nodes = 1, Frequencies = 2, Tags = 3, TagNames = 4, Counts = 5, Emissions = 6, Probabilities = 7;

    private readonly PackedImage _image;
    private readonly ushort* _tags;
    private readonly string[] _tagNames;
    private readonly long[] _frequencies;

    public PackedWords(PackedImage image)
    {
        _image = image;
        var counts = image.Copy<long>(Counts);
        Total = counts[0];
        KeyCount = (int)counts[1];
        Trie = new Trie(image, Codes, Nodes, (int)counts[2]);
        _frequencies = image.Copy<long>(Frequencies);
        Logs = Array.ConvertAll(_frequencies, frequency => Math.Log(frequency == 0 ? 1 : frequency));
        _tags = image.Section<ushort>(Tags);
        _tagNames = Array.ConvertAll(Encoding.UTF8.GetString(image.Copy<byte>(TagNames)).Split('\n'), string.Intern);
        CutModel = new CutModel(image, Emissions, Probabilities);
    }

    public Trie Trie { get; }

    public CutModel CutModel { get; }

    /// <summary>The sum of the frequencies of all lines.</summary>
    public long Total { get; }

    /// <summary>The number of words and of beginnings of words.</summary>
    public int KeyCount { get; }

    /// <summary>By value of the trie, ln(frequency, or 1 for none).</summary>
    public double[] Logs { get; }

    public long FrequencyOf(int value) => _frequencies[value];

    /// <summary>The tag of a word; null if it has none.</summary>
    public string? TagAt(int slot)
    {
        var tag = _tags[slot];
        _image.KeepAlive();
        return tag == 0 ? null : _tagNames[tag];
    }
}
