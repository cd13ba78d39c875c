namespace GraphTasks.Jieba.Packing;

/// <summary>Lays a set of words out as a double array (see <see cref="Trie"/>).</summary>
internal sealed class TrieBuilder
{
    private readonly List<PlainNode> _plain = [new PlainNode { FirstChild = -1, NextSibling = -1, LastChild = -1 }];
    private readonly int[] _nodeOfKey;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private int _highestCode;

    private TrieBuilder(int keys) => _nodeOfKey = new int[keys];

    /// <summary>Builds the double array.</summary>
    /// <param name="keys">The words in ordinal order, each once, none empty.</param>
    /// <param name="values">The number that each word leads to: from <see cref="Trie.FirstValue"/> to <see cref="Trie.LastValue"/>.</param>
    public static TrieLayout Build(IReadOnlyList<string> keys, IReadOnlyList<int> values)
    {
        var builder = new TrieBuilder(keys.Count);
        builder.AddAll(keys, values);
        builder.NumberCharacters();
        return builder.LayOut();
    }

    private void AddAll(IReadOnlyList<string> keys, IReadOnlyList<int> values)
    {
        var path = new List<int> { 0 };
        var before = "";
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            var shared = before.AsSpan().CommonPrefixLength(key);
            path.RemoveRange(shared + 1, path.Count - shared - 1);
            for (var j = shared; j < key.Length; j++)
                path.Add(AddChild(path[^1], key[j]));
            for (var j = shared; j < key.Length - 1; j++)
                if (!(char.IsHighSurrogate(key[j]) && char.IsLowSurrogate(key[j + 1])))
                    SetValue(path[j + 1], Trie.PrefixValue);
            SetValue(path[^1], values[i]);
            _nodeOfKey[i] = path[^1];
            before = key;
        }
    }

    private void SetValue(int node, int value) => _plain[node] = _plain[node] with { Value = value };

    private int AddChild(int parent, char label)
    {
        var child = _plain.Count;
        var above = _plain[parent];
        if (above.LastChild < 0)
            above.FirstChild = child;
        else
            _plain[above.LastChild] = _plain[above.LastChild] with { NextSibling = child };
        above.LastChild = child;
        above.ChildCount++;
        _plain[parent] = above;
        _plain.Add(new PlainNode { Label = label, FirstChild = -1, NextSibling = -1, LastChild = -1 });
        return child;
    }

    // Frequent characters get small codes, so that the children of a node lie close together.
    private void NumberCharacters()
    {
        var count = new int[char.MaxValue + 1];
        foreach (var node in _plain.Skip(1))
            count[node.Label]++;
        foreach (var c in Enumerable.Range(0, count.Length).Where(c => count[c] > 0).OrderByDescending(c => count[c]).ThenBy(c => c))
            _codes[c] = (ushort)++_highestCode;
        if (_highestCode >= ushort.MaxValue)
            throw new InvalidDataException($"A dictionary may hold at most {ushort.MaxValue - 1} different UTF-16 code units.");
        // A character of no word leads nowhere: its code labels no node, and differs from the 0 of empty slots.
        for (var c = 0; c < _codes.Length; c++)
            if (_codes[c] == 0)
                _codes[c] = (ushort)(_highestCode + 1);
    }

    private TrieLayout LayOut()
    {
        var order = new (int FewerThan, int Code, int Node)[_plain.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = (-_plain[i].ChildCount, _plain[i].ChildCount == 1 ? _codes[_plain[_plain[i].FirstChild].Label] : 0, i);
        Array.Sort(order);

        var slots = new SlotAllocator();
        var bases = new int[_plain.Count];
        var codes = new List<int>();
        foreach (var entry in order)
        {
            var node = entry.Node;
            if (_plain[node].ChildCount == 0)
                break;
            codes.Clear();
            for (var child = _plain[node].FirstChild; child >= 0; child = _plain[child].NextSibling)
                codes.Add(_codes[_plain[child].Label]);
            codes.Sort();
            bases[node] = slots.Take(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(codes));
        }

        if (slots.HighestBase > Trie.HighestBase)
            throw new InvalidDataException($"A dictionary may hold at most about {Trie.HighestBase} words and beginnings of words.");
        return Fill(bases, slots.HighestBase + _highestCode + 2);
    }

    private TrieLayout Fill(int[] bases, int length)
    {
        var nodes = new ulong[length];
        var slotOfNode = new int[_plain.Count];
        for (var i = 0; i < _plain.Count; i++)
            for (var child = _plain[i].FirstChild; child >= 0; child = _plain[child].NextSibling)
            {
                var code = _codes[_plain[child].Label];
                slotOfNode[child] = bases[i] + code;
                nodes[bases[i] + code] = Trie.Pack(code, bases[child], _plain[child].Value);
            }

        return new TrieLayout(_codes, nodes, bases[0], Array.ConvertAll(_nodeOfKey, node => slotOfNode[node]), KeyCount());
    }

    private int KeyCount() => _plain.Count(node => node.Value != 0);

    private record struct PlainNode
    {
        public char Label;
        public int Value;
        public int FirstChild;
        public int LastChild;
        public int NextSibling;
        public int ChildCount;
    }
}
