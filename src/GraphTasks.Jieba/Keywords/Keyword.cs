namespace GraphTasks.Jieba.Keywords;

/// <summary>A word that tells what a text is about.</summary>
/// <param name="Word">The word.</param>
/// <param name="Tag">Its part of speech (词性), where words were told apart by it; else null.</param>
/// <param name="Weight">Its weight, above 0: for <see cref="TfIdf"/> the share among the words kept times the idf, for <see cref="TextRank"/> at most 1.</param>
public readonly record struct Keyword(string Word, string? Tag, double Weight);
