using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>Reading a dictionary's text.</summary>
public class JiebaDictionaryTests
{
    [Theory]
    [InlineData("水体 many n")]
    [InlineData("水体")]
    [InlineData("水体 -1 n")]
    [InlineData("水体 1000000000001 n")]
    [InlineData("水体 99999999999999999999 n")]
    [InlineData("水体  3 n")]
    [InlineData("水体 3 n n")]
    public void A_broken_line_is_named_by_file_and_line(string line)
    {
        var error = Assert.Throws<JiebaFormatException>(() =>
            JiebaDictionary.Read(new StringReader($"治理 12 v\n{line}\n"), new StringReader(""), "words.txt"));
        Assert.Equal(("words.txt", 2), (error.FileName, error.Line));
    }

    [Theory]
    [InlineData("start X -1")]
    [InlineData("trans B S -1")]
    [InlineData("emit B 治 high")]
    [InlineData("emit B 治理 -1")]
    [InlineData("emit B 治 NaN")]
    public void A_broken_line_of_the_model_is_named(string line)
    {
        var error = Assert.Throws<JiebaFormatException>(() =>
            JiebaDictionary.Read(new StringReader("治理 12 v"), new StringReader($"start B -0.2\n{line}\n")));
        Assert.Equal(("hmm-cut.txt", 2), (error.FileName, error.Line));
    }

    [Fact]
    public void An_empty_list_cuts_into_characters()
    {
        var dictionary = JiebaDictionary.Read(new StringReader(""), new StringReader(""));
        Assert.Equal(["治", "理"], new JiebaSegmenter(dictionary).Cut("治理", hmm: false));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var error = Assert.ThrowsAny<IOException>(() => JiebaDictionary.Open(Path.Combine(AppContext.BaseDirectory, "no-such-dictionary")));
        Assert.Contains("no-such-dictionary", error.Message, StringComparison.Ordinal);
    }
}
