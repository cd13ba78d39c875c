using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>Cutting with tags, against stored answers of Python's jieba 0.42.1.</summary>
public class PosTaggerTests
{
    [Theory]
    [InlineData("PM2.5浓度降到35%以下", "PM2/eng .5/m 浓度/n 降到/v 35/m %/x 以下/f")]
    [InlineData("建芜设目", "建芜/nrfg 设目/n")]
    public void With_the_model(string text, string words) => Assert.Equal(words, Join(Words.Tagger.Cut(text)));

    [Fact]
    public void Without_the_model_letters_and_digits_are_eng() => Assert.Equal(
        "12/eng 条/n 、/x 3/eng ./x 5/eng %/x 、/x A股/n 、/x 𠀀/x 甲/n", Join(Words.Tagger.Cut("12条、3.5%、A股、𠀀甲", hmm: false)));

    [Fact]
    public void A_tag_of_the_user_stands_above_that_of_the_dictionary()
    {
        var dictionary = Words.Dictionary.WithUserDictionary(new StringReader("澜江二桥 3 ns\n水体 gov"));
        var tagger = new PosTagger(dictionary, TagModel.Open(Words.Folder));
        Assert.Equal("开工/v 澜江二桥/ns 水体/gov", Join(tagger.Cut("开工澜江二桥水体")));
    }

    [Fact]
    public void Enumerating_gives_the_same_tokens_in_place()
    {
        var text = string.Concat(Enumerable.Repeat("推进城区黑臭水体整治，新建公厕47座。\n", 100));
        var position = 0;
        var words = new List<TaggedWord>();
        foreach (var token in Words.Tagger.Enumerate(text))
        {
            Assert.Equal(position, token.Start);
            position = token.End;
            words.Add(new TaggedWord(text.Substring(token.Start, token.Length), token.Tag, token.Start));
        }

        Assert.Equal(text.Length, position);
        Assert.Equal(Words.Tagger.Cut(text), words);
    }

    private static string Join(List<TaggedWord> words) => string.Join(' ', words.Select(word => $"{word.Text}/{word.Tag}"));
}
