using System.Numerics;

namespace GraphTasks.Jieba.Cutting;

/// <summary>
/// The words that were added to a dictionary or changed in it: a trie whose edges lie in one hash table. Written only while a
/// snapshot is being prepared, then never again.
/// </summary>
internal sealed class Overlay
{
    /// <summary>A node without a frequency of its own: the packed dictionary decides.</summary>
    public const long Inherited = -1;

    private readonly ulong[] _firstCharacters = new ulong[(char.MaxValue + 1) / 64];
    private long[] _edges = new long[64];
    private int[] _targets = new int[64];
    private int _shift = 64 - 6;
    private Node[] _nodes = new Node[32];

    /// <summary>The number of nodes, the root (0) counted.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>True when a word may begin with the character.</summary>
    public bool MayBegin(char c) => (_firstCharacters[c >> 6] >> c & 1) != 0;

    /// <summary>The node that a character leads to; -1 if none.</summary>
    public int Child(int node, char c)
    {
        var edge = Edge(node, c);
        for (var at = Hash(edge); ; at = (at + 1) & (_edges.Length - 1))
        {
            if (_edges[at] == edge)
                return _targets[at];
            if (_edges[at] == 0)
                return -1;
        }
    }

    /// <summary>The node of a key; -1 if none.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var node = 0;
        foreach (var c in key)
        {
            node = Child(node, c);
            if (node < 0)
                return -1;
        }

        return node;
    }

    public long FrequencyAt(int node) => _nodes[node].Frequency;

    public string? TagAt(int node) => _nodes[node].Tag;

    /// <summary>True for a node that is no half of a surrogate pair.</summary>
    public bool IsKey(int node) => _nodes[node].IsKey;

    /// <summary>ln(frequency, or 1 for 0) of a node that has a frequency of its own.</summary>
    public double LogAt(int node) => _nodes[node].LogFrequency;

    /// <summary>Sets a word's frequency, and its tag unless null.</summary>
    public void Set(ReadOnlySpan<char> word, long frequency, string? tag)
    {
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            node = Step(node, word[i]);
            if (i == word.Length - 1 || !(char.IsHighSurrogate(word[i]) && char.IsLowSurrogate(word[i + 1])))
                _nodes[node].IsKey = true;
        }

        _nodes[node].Frequency = frequency;
        _nodes[node].LogFrequency = Math.Log(frequency == 0 ? 1 : frequency);
        _nodes[node].Tag = tag ?? _nodes[node].Tag;
    }

    /// <summary>A copy that may be written to.</summary>
    public Overlay Clone()
    {
        var copy = new Overlay
        {
            _edges = (long[])_edges.Clone(),
            _targets = (int[])_targets.Clone(),
            _shift = _shift,
            _nodes = (Node[])_nodes.Clone(),
            Count = Count,
        };
        _firstCharacters.CopyTo(copy._firstCharacters, 0);
        return copy;
    }

    private int Step(int node, char c)
    {
        var child = Child(node, c);
        if (child >= 0)
            return child;
        if (node == 0)
            _firstCharacters[c >> 6] |= 1UL << c;
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, Count * 2);
        if (Count * 2 > _edges.Length)
            Grow();
        _nodes[Count].Frequency = Inherited;
        Insert(Edge(node, c), Count);
        return Count++;
    }

    private void Grow()
    {
        var edges = _edges;
        var targets = _targets;
        _edges = new long[edges.Length * 2];
        _targets = new int[edges.Length * 2];
        _shift = 64 - BitOperations.Log2((uint)_edges.Length);
        for (var i = 0; i < edges.Length; i++)
            if (edges[i] != 0)
                Insert(edges[i], targets[i]);
    }

    private void Insert(long edge, int target)
    {
        var at = Hash(edge);
        while (_edges[at] != 0)
            at = (at + 1) & (_edges.Length - 1);
        _edges[at] = edge;
        _targets[at] = target;
    }

    // Never 0, which marks a free place.
    private static long Edge(int node, char c) => ((long)(node + 1) << 16) | c;

    private int Hash(long edge) => (int)((ulong)edge * 0x9E3779B97F4A7C15 >> _shift);

    private struct Node
    {
        public long Frequency;
        public double LogFrequency;
        public string? Tag;
        public bool IsKey;
    }
}
