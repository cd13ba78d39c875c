namespace GraphTasks.Jieba;

/// <summary>A piece of the text that was cut.</summary>
/// <param name="Start">Its first position in the text, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units; 0 only for the empty pieces that full mode reports beside white space.</param>
public readonly record struct Token(int Start, int Length)
{
    /// <summary>The position after its last code unit.</summary>
    public int End => Start + Length;
}
