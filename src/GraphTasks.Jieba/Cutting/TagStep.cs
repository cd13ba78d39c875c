namespace GraphTasks.Jieba.Cutting;

/// <summary>A step of the tagging search that is kept to be used again: from which states, to which, and whence each came.</summary>
internal sealed class TagStep(int size)
{
    private readonly byte[] _before = new byte[size];
    private readonly byte[] _states = new byte[size];
    private readonly byte[] _backs = new byte[size];
    private int _beforeCount;
    private int _count;

    /// <summary>The states reached.</summary>
    public ReadOnlySpan<byte> States => _states.AsSpan(0, _count);

    /// <summary>For each of them, the state before.</summary>
    public ReadOnlySpan<byte> Backs => _backs.AsSpan(0, _count);

    /// <summary>Whether the step begins at these states.</summary>
    public bool Follows(ReadOnlySpan<byte> before) => before.SequenceEqual(_before.AsSpan(0, _beforeCount));

    /// <summary>Keeps a step instead of the one before.</summary>
    public void Keep(ReadOnlySpan<byte> before, ReadOnlySpan<byte> states, ReadOnlySpan<byte> backs)
    {
        before.CopyTo(_before);
        states.CopyTo(_states);
        backs[..states.Length].CopyTo(_backs);
        (_beforeCount, _count) = (before.Length, states.Length);
    }
}
