namespace GraphTasks.Jieba;

/// <summary>A word with its place in the text.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Its first position in the text, in UTF-16 code units.</param>
/// <param name="End">The position after its last code unit.</param>
public readonly record struct Word(string Text, int Start, int End);
