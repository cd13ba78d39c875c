using System.Numerics;

namespace GraphTasks.Jieba.Packing;

/// <summary>
/// Finds room in a double array: for a set of child codes, a base that no other node has and from which every child falls on
/// a free slot. Ask for the largest sets first; the single children then fill the gaps.
/// </summary>
/// <remarks>
/// A bit stands for a slot or a base, and 64 places for the first child are tried at once: the free slots, moved by the distance
/// of a child from the first, are the places that suit that child, and what is left after all children suits the set.
/// </remarks>
internal sealed class SlotAllocator
{
    // After so many sets of a size that did not fit where the search begins, it begins further on.
    private const int Patience = 2;

    private ulong[] _taken = new ulong[1024];
    private ulong[] _bases = new ulong[1024];
    private int[] _open = new int[1024];
    private int _size;
    private int _single;
    private int _from;
    private int _misses;

    /// <summary>The greatest base given out.</summary>
    public int HighestBase { get; private set; }

    /// <summary>Takes the slots base + code for every code.</summary>
    /// <param name="codes">The codes, ascending, none 0.</param>
    /// <returns>The base, at least 1.</returns>
    public int Take(ReadOnlySpan<int> codes)
    {
        var first = codes[0];
        // The base 0 stands for a node without children, so the first child comes after the slot that bears its code.
        var lowest = first + 1;
        if (codes.Length != _size || (codes.Length == 1 && first != _single))
            (_size, _single, _from, _misses) = (codes.Length, first, Open(0), 0);
        for (var word = Open(Math.Max(_from, lowest >> 6)); ; word = Open(word + 1))
        {
            Reserve((word << 6) + codes[^1] - first);
            var suited = ~_taken[word];
            if (word == lowest >> 6)
                suited &= ulong.MaxValue << lowest;
            suited = Suited(suited, (word << 6) - first, codes);
            if (suited != 0)
                return Occupy((word << 6) + BitOperations.TrailingZeroCount(suited) - first, codes);
            if (codes.Length == 1)
                _from = word + 1;
            else if (word == _from && ++_misses == Patience)
                (_from, _misses) = (word + 1, 0);
        }
    }

    // The first word from the given one on that is not full; each full word remembers how far the full ones go on.
    private int Open(int word)
    {
        var open = word;
        for (Reserve(open << 6); _taken[open] == ulong.MaxValue; Reserve(open << 6))
            open = Math.Max(_open[open], open + 1);
        while (word < open)
            (_open[word], word) = (open, Math.Max(_open[word], word + 1));
        return open;
    }

    private ulong Suited(ulong suited, int start, ReadOnlySpan<int> codes)
    {
        if (suited != 0)
            suited &= Free(_bases, start);
        for (var i = 1; i < codes.Length && suited != 0; i++)
            suited &= Free(_taken, start + codes[i]);
        return suited;
    }

    private int Occupy(int start, ReadOnlySpan<int> codes)
    {
        foreach (var code in codes)
            Set(_taken, start + code);
        Set(_bases, start);
        HighestBase = Math.Max(HighestBase, start);
        return start;
    }

    private void Reserve(int highest)
    {
        var words = (highest >> 6) + 3;
        if (words <= _taken.Length)
            return;
        var length = Math.Max(_taken.Length * 2, words);
        Array.Resize(ref _taken, length);
        Array.Resize(ref _bases, length);
        Array.Resize(ref _open, length);
    }

    /// <summary>Which of the 64 places from <paramref name="at"/> on are free.</summary>
    private static ulong Free(ulong[] bits, int at)
    {
        if (at < 0)
            return ~(bits[0] << -at);
        var word = at >> 6;
        var shift = at & 63;
        return shift == 0 ? ~bits[word] : ~((bits[word] >> shift) | (bits[word + 1] << (64 - shift)));
    }

    private static void Set(ulong[] bits, int index) => bits[index >> 6] |= 1UL << index;
}
