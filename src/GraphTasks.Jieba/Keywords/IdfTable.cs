using System.Globalization;
using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba.Keywords;

/// <summary>The inverse document frequencies (idf) of words, for <see cref="TfIdf"/>; immutable.</summary>
public sealed class IdfTable
{
    private const string FileName = "idf.txt";
    private const int Codes = 0, Nodes = 1, Values = 2, Counts = 3;

    private readonly Trie _trie;
    private readonly double[] _values;

    private IdfTable(PackedImage image)
    {
        var counts = image.Copy<long>(Counts);
        _trie = new Trie(image, Codes, Nodes, (int)counts[0]);
        _values = image.Copy<double>(Values);
        Median = BitConverter.Int64BitsToDouble(counts[1]);
    }

    /// <summary>The value for words that the table lacks: of all values in ascending order, the one at half the count.</summary>
    public double Median { get; }

    /// <summary>The value of a word, or <see cref="Median"/> where the table lacks it.</summary>
    /// <param name="word">The word.</param>
    public double this[ReadOnlySpan<char> word] =>
        _trie.Find(word) is >= 0 and var slot && _trie.ValueAt(slot) is >= Trie.FirstValue and var value ? _values[value] : Median;

    /// <summary>Opens idf.txt in a folder; its packed form is kept as that of <see cref="JiebaDictionary.Open"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="FileNotFoundException">The file is missing.</exception>
    /// <exception cref="JiebaFormatException">A line is not as the format asks.</exception>
    public static IdfTable Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new IdfTable(PackedStore.Open(folder, [FileName], "idf.packed", (texts, source) => Pack(texts[0], source)));
    }

    /// <summary>Reads a table from text; nothing is stored.</summary>
    /// <param name="entries">Lines of <c>word idf</c>; of a word that is listed twice the last one counts.</param>
    /// <param name="name">What to call the text in messages.</param>
    /// <exception cref="JiebaFormatException">A line is not as the format asks, or there is none.</exception>
    public static IdfTable Read(TextReader entries, string name = FileName)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new IdfTable(PackedImage.FromPinned(Pack(new NamedText(entries, name), 0)));
    }

    private static byte[] Pack(NamedText text, ulong source)
    {
        var entries = new Dictionary<string, double>();
        foreach (var (line, number) in text.Lines())
        {
            if (line.Split(' ') is not [{ Length: > 0 } word, var value])
                throw new JiebaFormatException(text.Name, number, "expected 'word idf', parted by one space");
            entries[word] = text.Number(value, number);
        }

        if (entries.Count == 0)
            throw new JiebaFormatException(text.Name, 1, "expected at least one line 'word idf'");
        var keys = entries.Keys.Order(StringComparer.Ordinal).ToArray();
        var distinct = entries.Values.Distinct().Order().ToArray();
        if (distinct.Length > Trie.LastValue - Trie.FirstValue)
            throw new JiebaFormatException(text.Name, 1, string.Create(CultureInfo.InvariantCulture, $"at most {Trie.LastValue - Trie.FirstValue} different values are supported"));
        var layout = TrieBuilder.Build(keys, Array.ConvertAll(keys, key => Trie.FirstValue + Array.BinarySearch(distinct, entries[key])));
        var median = entries.Values.Order().ElementAt(entries.Count / 2);
        var writer = new PackedImageWriter();
        writer.Add<ushort>(layout.Codes);
        writer.Add<ulong>(layout.Nodes);
        writer.Add<double>((double[])[0, 0, .. distinct]);
        writer.Add<long>([layout.RootBase, BitConverter.DoubleToInt64Bits(median)]);
        return writer.ToPinned(source);
    }
}
