using System.Text;
using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba.Packing;

/// <summary>Turns the text of a tagging model into a packed image; a state is written as <c>B-ns</c>.</summary>
internal static class TagModelPacker
{
    private const int Size = TagModel.MostStates;

    /// <summary>Packs; the tables are read back by <see cref="TagModel"/>.</summary>
    /// <exception cref="JiebaFormatException">A line is not as the format asks.</exception>
    public static byte[] Pack(NamedText text, ulong source)
    {
        var lines = text.Lines().Select(line => (Fields: line.Line.Split(' '), line.Number)).ToArray();
        // Ties go to the greater pair of letter and tag, so that order is the numbering.
        var names = lines.Where(line => line.Fields is ["start", ..]).Select(line => line.Fields[1])
            .Order(StringComparer.Ordinal).ToArray();
        if (names.Length is 0 or > Size || names.Any(name => name.Length < 3 || name[1] != '-'))
            throw new JiebaFormatException(text.Name, 1, $"expected 1 to {Size} states, each written LETTER-tag");
        var states = names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => (byte)pair.index);
        var starts = new double[Size];
        var transitions = new double[Size * Size];
        Array.Fill(transitions, double.NegativeInfinity);
        var targets = new ulong[Size * 4];
        var rows = new SortedSet<byte>?[Characters.HanCount];
        var emissions = new SortedDictionary<byte, double>?[Characters.HanCount];
        foreach (var (fields, number) in lines)
            switch (fields)
            {
                case ["start", var state, var value]:
                    starts[StateOf(state, number)] = text.Number(value, number);
                    break;
                case ["trans", var from, var to, var value]:
                    transitions[StateOf(to, number) * Size + StateOf(from, number)] = text.Number(value, number);
                    targets[StateOf(from, number) * 4 + (StateOf(to, number) >> 6)] |= 1UL << StateOf(to, number);
                    break;
                case ["emit", var state, [var character], var value] when Characters.IsHan(character):
                    (emissions[character - Characters.FirstHan] ??= [])[StateOf(state, number)] = text.Number(value, number);
                    break;
                case ["states", [var character], .. var some] when Characters.IsHan(character):
                    rows[character - Characters.FirstHan] = [.. some.Select(state => StateOf(state, number))];
                    break;
                default:
                    throw new JiebaFormatException(text.Name, number, "expected 'start STATE value', 'trans STATE STATE value', 'states character STATE...' or 'emit STATE character value'");
            }

        var writer = new PackedImageWriter();
        writer.Add<byte>(Encoding.UTF8.GetBytes(string.Join('\n', names)));
        writer.Add<double>(starts);
        writer.Add<double>(transitions);
        writer.Add<ulong>(targets);
        writer.Add<int>(Offsets(rows.Select(row => row?.Count ?? 0)));
        writer.Add<byte>(rows.SelectMany(row => row ?? []).ToArray());
        writer.Add<int>(Offsets(emissions.Select(row => row?.Count ?? 0)));
        writer.Add<byte>(emissions.SelectMany(row => row?.Keys.ToArray() ?? []).ToArray());
        writer.Add<double>(emissions.SelectMany(row => row?.Values.ToArray() ?? []).ToArray());
        AddTransitions(writer, transitions);
        return writer.ToPinned(source);

        byte StateOf(string name, int number) => states.TryGetValue(name, out var state)
            ? state
            : throw new JiebaFormatException(text.Name, number, $"the state '{name}' has no start line");
    }

    private static void AddTransitions(PackedImageWriter writer, double[] transitions)
    {
        var there = Enumerable.Range(0, Size * Size).Where(at => !double.IsNegativeInfinity(transitions[at])).ToArray();
        var counts = there.CountBy(at => at / Size).ToDictionary();
        writer.Add<int>(Offsets(Enumerable.Range(0, Size).Select(target => counts.GetValueOrDefault(target))));
        writer.Add<byte>(Array.ConvertAll(there, at => (byte)(at % Size)));
        writer.Add<double>(Array.ConvertAll(there, at => transitions[at]));
    }

    private static int[] Offsets(IEnumerable<int> counts)
    {
        var offsets = new List<int> { 0 };
        foreach (var count in counts)
            offsets.Add(offsets[^1] + count);
        return [.. offsets];
    }
}
