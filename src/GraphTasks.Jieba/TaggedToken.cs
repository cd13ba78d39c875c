namespace GraphTasks.Jieba;

/// <summary>A piece of the text that was cut, with its part-of-speech tag (词性).</summary>
/// <param name="Start">Its first position in the text, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units, at least 1.</param>
/// <param name="Tag">The tag, in Jieba's tag set; <c>x</c> where nothing is known.</param>
public readonly record struct TaggedToken(int Start, int Length, string Tag)
{
    /// <summary>The position after its last code unit.</summary>
    public int End => Start + Length;
}
