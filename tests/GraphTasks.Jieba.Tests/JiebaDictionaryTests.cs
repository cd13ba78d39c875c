using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>Reading a dictionary's text.</summary>
public class JiebaDictionaryTests
{
    [Fact]
    public void A_broken_line_is_named_by_file_and_line()
    {
        var error = Assert.Throws<JiebaFormatException>(() =>
            JiebaDictionary.Read(new StringReader("治理 12 v\n水体 many n\n"), new StringReader(""), "words.txt"));
        Assert.Equal(("words.txt", 2), (error.FileName, error.Line));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.ThrowsAny<IOException>(() => JiebaDictionary.Open(Path.Combine(AppContext.BaseDirectory, "no-such-dictionary")));
        Assert.Contains("no-such-dictionary", error.Message, StringComparison.Ordinal);
    }
}
