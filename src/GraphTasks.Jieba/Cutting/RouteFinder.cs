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
        if (dictionary.Overlay is { } overlay)
            FindWith(overlay, block[..length]);
        else
            FindPlain(block, length);
        return length == block.Length ? length : UsableOf(length);
    }

    private void FindPlain(ReadOnlySpan<char> block, int length)
    {
        var trie = dictionary.Words.Trie;
        var nodes = trie.Nodes;
        var root = trie.RootBase;
        fixed (ushort* codes = _codes)
        fixed (double* values = _values)
        fixed (double* weights = dictionary.Weights)
        fixed (int* ends = _ends)
        {
            for (var i = 0; i < length; i++)
                codes[i] = trie.Codes[block[i]];
            values[length] = 0;
            for (var start = length - 1; start >= 0; start--)
            {
                var best = weights[0] + values[start + 1];
                var end = start + 1;
                var node = nodes[root + codes[start]];
                if ((ushort)node == codes[start])
                {
                    var noted = false;
                    if (Trie.ValueOf(node) > Trie.PrefixValue)
                    {
                        best = weights[Trie.ValueOf(node)] + values[end];
                        noted = true;
                    }

                    for (var next = end; next < length;)
                    {
                        var @base = Trie.BaseOf(node);
                        if (@base == 0)
                            break;
                        node = nodes[@base + codes[next]];
                        if ((ushort)node != codes[next])
                            break;
                        next++;
                        if (Trie.ValueOf(node) <= Trie.PrefixValue)
                            continue;
                        // The longer word wins a tie.
                        var value = weights[Trie.ValueOf(node)] + values[next];
                        if (noted && value < best)
                            continue;
                        best = value;
                        end = next;
                        noted = true;
                    }
                }

                values[start] = best;
                ends[start] = end;
            }
        }

        trie.KeepAlive();
    }

    private void FindWith(Overlay overlay, ReadOnlySpan<char> block)
    {
        _values[block.Length] = 0;
        for (var start = block.Length - 1; start >= 0; start--)
        {
            var best = dictionary.Weights[0] + _values[start + 1];
            var end = start + 1;
            var noted = false;
            for (var walk = new WordWalk(dictionary.Words.Trie, overlay.MayBegin(block[start]) ? overlay : null);
                walk.Length < block.Length - start && walk.Step(block[start + walk.Length]);)
            {
                double weight;
                if (walk.OwnFrequency >= 0)
                {
                    if (walk.OwnFrequency == 0)
                        continue;
                    weight = overlay.WeightAt(walk.OverlayNode);
                }
                else
                {
                    if (walk.BaseValue <= Trie.PrefixValue)
                        continue;
                    weight = dictionary.Weights[walk.BaseValue];
                }

                var value = weight + _values[start + walk.Length];
                if (noted && value < best)
                    continue;
                best = value;
                end = start + walk.Length;
                noted = true;
            }

            _values[start] = best;
            _ends[start] = end;
        }

        dictionary.Words.Trie.KeepAlive();
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
}
