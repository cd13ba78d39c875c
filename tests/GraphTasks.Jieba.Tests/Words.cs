using GraphTasks.Testing;

namespace GraphTasks.Jieba.Tests;

/// <summary>The project's own dictionary and models, opened once.</summary>
internal static class Words
{
    public static string Folder => Repository.PathTo("dictionaries", "jieba");

    public static JiebaDictionary Dictionary { get; } = JiebaDictionary.Open(Folder);

    public static JiebaSegmenter Segmenter { get; } = new(Dictionary);

    public static PosTagger Tagger { get; } = new(Dictionary, TagModel.Open(Folder));
}
