namespace GraphTasks.Jieba.Packing;

/// <summary>
/// A double-array trie of words. A slot holds the code of the character that leads to it (16 bits), the base of its children
/// (24 bits, 0 for none) and a value (24 bits): 0 where no key ends, 1 for the beginning of a word, more for a word. The child of
/// a node by code c is the slot base + c if that bears the label c; no two nodes have the same base.
/// </summary>
internal sealed unsafe class Trie
{
    /// <summary>The value of a key that is only the beginning of words.</summary>
    public const int PrefixValue = 1;

    /// <summary>The smallest value of a word.</summary>
    public const int FirstValue = 2;

    /// <summary>The greatest value of a word.</summary>
    public const int LastValue = (1 << 24) - 1;

    /// <summary>The greatest base.</summary>
    public const int HighestBase = (1 << 24) - 1;

    private readonly PackedImage _image;

    public Trie(PackedImage image, int codes, int nodes, int rootBase)
    {
        _image = image;
        Codes = image.Section<ushort>(codes);
        Nodes = image.Section<ulong>(nodes);
        RootBase = (uint)rootBase;
    }

    /// <summary>The code of every UTF-16 unit.</summary>
    public ushort* Codes { get; }

    /// <summary>The slots; base + code is inside for every base and code.</summary>
    public ulong* Nodes { get; }

    /// <summary>Where the children of the root begin.</summary>
    public uint RootBase { get; }

    public static ulong Pack(ushort code, int @base, int value) => code | ((ulong)@base << 16) | ((ulong)value << 40);

    public static bool HasLabel(ulong node, ushort code) => (ushort)node == code;

    public static uint BaseOf(ulong node) => (uint)(node >> 16) & HighestBase;

    public static int ValueOf(ulong node) => (int)(node >> 40);

    /// <summary>The slot of a key, word or beginning of a word; -1 if there is none.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var at = RootBase;
        var slot = 0u;
        var node = 0UL;
        foreach (var c in key)
        {
            if (at == 0)
                return -1;
            slot = at + Codes[c];
            node = Nodes[slot];
            if (!HasLabel(node, Codes[c]))
                return -1;
            at = BaseOf(node);
        }

        _image.KeepAlive();
        return ValueOf(node) == 0 ? -1 : (int)slot;
    }

    /// <summary>The value in a slot.</summary>
    public int ValueAt(int slot)
    {
        var value = ValueOf(Nodes[slot]);
        _image.KeepAlive();
        return value;
    }

    /// <summary>Keeps tables in memory from being collected while their addresses are in use.</summary>
    public void KeepAlive() => _image.KeepAlive();
}
