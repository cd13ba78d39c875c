using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba.Packing;

/// <summary>Turns the texts of a word list and a cutting model into a packed image.</summary>
internal static class WordsPacker
{
    /// <summary>Packs; the tables are read back by <see cref="PackedWords"/>.</summary>
    /// <exception cref="JiebaFormatException">A line is not as the format asks.</exception>
    public static byte[] Pack(NamedText words, NamedText model, ulong source)
    {
        var total = 0L;
        var entries = new Dictionary<string, (long Frequency, ushort Tag)>(400_000);
        var tags = new Dictionary<string, ushort> { [""] = 0 };
        foreach (var (line, number) in words.Lines())
        {
            var (word, frequency, tag) = Read(line, words.Name, number);
            if (!tags.TryGetValue(tag, out var tagNumber))
                tags.Add(tag, tagNumber = checked((ushort)tags.Count));
            entries[word] = (frequency, tagNumber);
            // A word that is listed twice counts twice.
            total = checked(total + frequency);
        }

        var keys = entries.Keys.ToArray();
        Array.Sort(keys, string.CompareOrdinal);
        var frequencies = entries.Values.Select(entry => entry.Frequency).Where(frequency => frequency > 0).Distinct().Order().ToArray();
        if (frequencies.Length > Trie.LastValue - Trie.FirstValue)
            throw new JiebaFormatException(words.Name, 1, $"at most {Trie.LastValue - Trie.FirstValue} different frequencies are supported");
        var layout = TrieBuilder.Build(keys, Array.ConvertAll(keys, key => ValueOf(entries[key].Frequency, frequencies)));
        var tagOfSlot = new ushort[layout.Nodes.Length];
        for (var i = 0; i < keys.Length; i++)
            tagOfSlot[layout.SlotOfKey[i]] = entries[keys[i]].Tag;

        var writer = new PackedImageWriter();
        writer.Add<ushort>(layout.Codes);
        writer.Add<ulong>(layout.Nodes);
        writer.Add<long>((long[])[0, 0, .. frequencies]);
        writer.Add<ushort>(tagOfSlot);
        writer.Add<byte>(Encoding.UTF8.GetBytes(string.Join('\n', tags.Keys)));
        writer.Add<long>([total, layout.KeyCount, layout.RootBase]);
        AddModel(writer, model);
        return writer.ToPinned(source);
    }

    private static int ValueOf(long frequency, long[] frequencies) =>
        frequency == 0 ? Trie.PrefixValue : Trie.FirstValue + Array.BinarySearch(frequencies, frequency);

    private static (string Word, long Frequency, string Tag) Read(string line, string name, int number)
    {
        var fields = line.Split(' ');
        if (fields.Length is < 2 or > 3 || fields[0].Length == 0)
            throw new JiebaFormatException(name, number, "expected 'word frequency [tag]', parted by single spaces");
        if (!long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency) || frequency > JiebaDictionary.MostFrequency)
            throw new JiebaFormatException(name, number, $"expected a whole number up to {JiebaDictionary.MostFrequency} as frequency, not '{fields[1]}'");
        return (fields[0], frequency, fields.Length == 3 ? fields[2] : "");
    }

    private static void AddModel(PackedImageWriter writer, NamedText model)
    {
        const string letters = "BEMS";
        string[] transitions = ["EB", "SB", "BE", "ME", "BM", "MM", "ES", "SS"];
        var emissions = new double[Characters.HanCount * 4];
        Array.Fill(emissions, CutModel.Missing);
        var others = new double[12];
        Array.Fill(others, CutModel.Missing);
        foreach (var (line, number) in model.Lines())
        {
            var fields = line.Split(' ');
            switch (fields)
            {
                case ["start", [var letter], var value] when letters.Contains(letter):
                    others[letters.IndexOf(letter)] = model.Number(value, number);
                    break;
                case ["trans", [var from], [var to], var value] when transitions.IndexOf($"{from}{to}") is >= 0 and var index:
                    others[4 + index] = model.Number(value, number);
                    break;
                case ["emit", [var letter], [var character], var value] when letters.Contains(letter):
                    // Others than Han never reach the model.
                    var emission = model.Number(value, number);
                    if (Characters.IsHan(character))
                        emissions[(character - Characters.FirstHan) * 4 + letters.IndexOf(letter)] = emission;
                    break;
                default:
                    throw new JiebaFormatException(model.Name, number, "expected 'start STATE value', 'trans STATE STATE value' or 'emit STATE character value', with the states B, M, E and S");
            }
        }

        writer.Add<double>(emissions);
        writer.Add<double>(others);
    }
}
