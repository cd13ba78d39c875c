using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba.Cutting;

/// <summary>Finds the most probable way through a block: for every start, where the word that begins there ends.</summary>
internal sealed unsafe class RouteFinder(JiebaDictionary dictionary)
{
    /// <summary>
    /// Blocks without any other character longer than this are cut in windows, so that memory stays bounded; the next window
    /// begins after the last long word that stands well before the edge.
    /// </summary>
    public const int LongestWindow = 1 << 18;

    private const int EdgeOfWindow = 256;

    private ushort[] _codes = new ushort[256];
    private double[] _values = new double[257];
    private int[] _ends = new int[256];

    /// <summary>For every start in the block, the position after the word of the route that begins there.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    /// <summary>Finds the route and returns how much of the block it may be followed for: all, unless the block is very long.</summary>
    public int Find(ReadOnlySpan<char> block, int longestWindow = LongestWindow)
    {
        var length = Math.Min(block.Length, longestWindow);
        Reserve(length);
        var overlay = dictionary.Overlay;
        var trie = dictionary.Words.Trie;
        fixed (ushort* codes = _codes)
        fixed (double* values = _values)
        fixed (double* logs = dictionary.Words.Logs)
        fixed (int* ends = _ends)
        {
            for (var i = 0; i < length; i++)
                codes[i] = trie.Codes[block[i]];
            values[length] = 0;
            var steps = new Steps(trie, codes, values, logs, dictionary.LogTotal, length);
            for (var start = length - 1; start >= 0; start--)
                ends[start] = overlay is not null && overlay.MayBegin(block[start])
                    ? steps.EndWith(overlay, block[..length], start)
                    : steps.End(start);
        }

        trie.KeepAlive();
        return length == block.Length ? length : UsableOf(length);
    }

    private int UsableOf(int length)
    {
        var usable = length;
        for (var at = 0; at < length - EdgeOfWindow; at = _ends[at])
            if (_ends[at] - at > 1 && _ends[at] <= length - EdgeOfWindow)
                usable = _ends[at];
        return usable;
    }

    private void Reserve(int length)
    {
        if (length <= _ends.Length)
            return;
        var size = Math.Max(length, Math.Min(_ends.Length * 2, LongestWindow));
        _codes = new ushort[size];
        _values = new double[size + 1];
        _ends = new int[size];
    }

    /// <summary>
    /// One step of the route, from right to left: sets the value of a start and gives the end of its best word. A value is
    /// ln(frequency) − ln(total) + value of the rest, in this order; the longer word wins a tie.
    /// </summary>
    private readonly struct Steps(Trie trie, ushort* codes, double* values, double* logs, double logTotal, int length)
    {
        private readonly ulong* _nodes = trie.Nodes;
        private readonly uint _root = trie.RootBase;
        private readonly ushort* _codes = codes;
        private readonly double* _values = values;
        private readonly double* _logs = logs;
        private readonly double _logTotal = logTotal;
        private readonly int _length = length;

        /// <summary>With the words of the packed dictionary only.</summary>
        public int End(int start)
        {
            var end = start + 1;
            var best = _logs[0] - _logTotal + _values[end];
            var node = _nodes[_root + _codes[start]];
            if ((ushort)node == _codes[start])
            {
                var noted = false;
                if (Trie.ValueOf(node) > Trie.PrefixValue)
                {
                    best = _logs[Trie.ValueOf(node)] - _logTotal + _values[end];
                    noted = true;
                }

                for (var next = end; next < _length;)
                {
                    var @base = Trie.BaseOf(node);
                    if (@base == 0)
                        break;
                    node = _nodes[@base + _codes[next]];
                    if ((ushort)node != _codes[next])
                        break;
                    next++;
                    if (Trie.ValueOf(node) <= Trie.PrefixValue)
                        continue;
                    var value = _logs[Trie.ValueOf(node)] - _logTotal + _values[next];
                    if (noted && value < best)
                        continue;
                    best = value;
                    end = next;
                    noted = true;
                }
            }

            _values[start] = best;
            return end;
        }

        /// <summary>With words that were added or changed.</summary>
        public int EndWith(Overlay overlay, ReadOnlySpan<char> block, int start)
        {
            var end = start + 1;
            var best = _logs[0] - _logTotal + _values[end];
            var noted = false;
            for (var walk = new WordWalk(trie, overlay); walk.Length < _length - start && walk.Step(block[start + walk.Length]);)
            {
                if (walk.OwnFrequency == 0 || (walk.OwnFrequency < 0 && walk.BaseValue <= Trie.PrefixValue))
                    continue;
                var log = walk.OwnFrequency > 0 ? overlay.LogAt(walk.OverlayNode) : _logs[walk.BaseValue];
                var value = log - _logTotal + _values[start + walk.Length];
                if (noted && value < best)
                    continue;
                best = value;
                end = start + walk.Length;
                noted = true;
            }

            _values[start] = best;
            return end;
        }
    }
}
