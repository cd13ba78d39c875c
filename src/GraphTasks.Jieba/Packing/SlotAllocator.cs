using System.Numerics;

namespace GraphTasks.Jieba.Packing;

/// <summary>
/// Finds room in a double array: for a set of child codes, a base that no other node has and from which every child falls on
/// a free slot. Ask for the largest sets first; the single children then fill the gaps.
/// </summary>
internal sealed class SlotAllocator
{
    private ulong[] _slots = new ulong[1024];
    private ulong[] _bases = new ulong[1024];
    private int _size;
    private int _cursor;

    /// <summary>The greatest base given out.</summary>
    public int HighestBase { get; private set; }

    /// <summary>Takes the slots base + code for every code.</summary>
    /// <param name="codes">The codes, ascending, none 0.</param>
    public int Take(ReadOnlySpan<int> codes)
    {
        if (codes.Length != _size)
        {
            _size = codes.Length;
            _cursor = 0;
        }

        var first = codes[0];
        var from = Math.Max(_cursor, first + 1);
        for (var slot = NextFree(from); ; slot = NextFree(slot + 1))
        {
            var start = slot - first;
            Reserve(start + codes[^1]);
            if (IsSet(_bases, start) || !AllFree(start, codes[1..]))
                continue;
            foreach (var code in codes)
                Set(_slots, start + code);
            Set(_bases, start);
            HighestBase = Math.Max(HighestBase, start);
            // Slots passed over did not fit this set; sets of the same size rarely fit them either.
            if (from == _cursor)
                _cursor = slot;
            return start;
        }
    }

    private bool AllFree(int start, ReadOnlySpan<int> codes)
    {
        foreach (var code in codes)
            if (IsSet(_slots, start + code))
                return false;
        return true;
    }

    private int NextFree(int slot)
    {
        Reserve(slot);
        var word = slot >> 6;
        var free = ~_slots[word] & (ulong.MaxValue << slot);
        while (free == 0)
        {
            Reserve(++word << 6);
            free = ~_slots[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(free);
    }

    private void Reserve(int slot)
    {
        if (slot >> 6 < _slots.Length)
            return;
        var length = Math.Max(_slots.Length * 2, (slot >> 6) + 1);
        Array.Resize(ref _slots, length);
        Array.Resize(ref _bases, length);
    }

    private static bool IsSet(ulong[] bits, int index) => (bits[index >> 6] >> index & 1) != 0;

    private static void Set(ulong[] bits, int index) => bits[index >> 6] |= 1UL << index;
}
