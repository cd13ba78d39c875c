namespace GraphTasks.Jieba;

/// <summary>A word with its part-of-speech tag (词性).</summary>
/// <param name="Text">The word.</param>
/// <param name="Tag">The tag, in Jieba's tag set; <c>x</c> where nothing is known.</param>
/// <param name="Start">Its first position in the text, in UTF-16 code units.</param>
public readonly record struct TaggedWord(string Text, string Tag, int Start);
