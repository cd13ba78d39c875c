namespace GraphTasks.Jieba;

/// <summary>How finely a text is cut.</summary>
public enum CutMode
{
    /// <summary>Jieba's accurate mode (精确模式): the most probable sequence of words, without overlaps.</summary>
    Precise,

    /// <summary>Jieba's full mode (全模式): every word of the dictionary that the text holds, overlapping.</summary>
    Full,

    /// <summary>Jieba's search-engine mode (搜索引擎模式): the precise words, each preceded by the shorter words in it.</summary>
    Search,
}
