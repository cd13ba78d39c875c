using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>Cutting, against answers of Python's jieba 0.42.1 that are stored here for machines without it.</summary>
public class JiebaSegmenterTests
{
    private readonly JiebaSegmenter segmenter = Words.Segmenter;

    [Theory]
    [InlineData("推进城区黑臭水体整治,新建公厕47座。", "推进|城区|黑臭|水体|整治|,|新建|公厕|47|座|。")]
    [InlineData("他来到网易杭研大厦", "他|来到|网易|杭研|大厦")]
    [InlineData("PM2.5浓度降到35%以下", "PM2.5|浓度|降到|35%|以下")]
    [InlineData("a--b%%c", "a|--|b%|%|c")]
    [InlineData("鿖㐀〇鿕𠀀甲", "鿖|㐀|〇|鿕|𠀀|甲")]
    [InlineData("甲\r\n乙", "甲|\r\n|乙")]
    public void Precise_mode_with_HMM(string text, string words) => Assert.Equal(words.Split('|'), segmenter.Cut(text));

    [Theory]
    [InlineData("他来到网易杭研大厦", "他|来到|网易|杭|研|大厦")]
    [InlineData("PM2.5浓度降到35%以下", "PM2|.|5|浓度|降到|35|%|以下")]
    public void Precise_mode_without_HMM_leaves_unknown_words_in_characters(string text, string words) =>
        Assert.Equal(words.Split('|'), segmenter.Cut(text, hmm: false));

    [Fact]
    public void Full_mode_gives_every_word_of_the_dictionary() =>
        Assert.Equal("推进|进城|城区|黑|臭水|水体|整治".Split('|'), segmenter.CutAll("推进城区黑臭水体整治"));

    [Fact]
    public void Full_mode_splits_the_rest_at_white_space_and_keeps_the_empty_pieces() =>
        Assert.Equal(["甲", ",。", "\r\n", "", "乙", "", " ", "", "丙"], segmenter.CutAll("甲,。\r\n乙 丙"));

    [Fact]
    public void Places_count_UTF16_code_units()
    {
        var words = segmenter.Tokenize("𠀀甲");
        Assert.Equal([new Word("𠀀", 0, 2), new Word("甲", 2, 3)], words);
    }

    [Theory]
    [InlineData("\ud840")]
    [InlineData("治\udc00水")]
    [InlineData("新\0建")]
    public void Lone_surrogates_and_NUL_are_tokens_like_others(string text) => Assert.Equal(text, string.Concat(segmenter.Cut(text)));

    [Fact]
    public void A_new_word_needs_no_frequency_and_leaves_the_first_dictionary_as_it_was()
    {
        var edited = Words.Dictionary.WithWord("澜江二桥");
        Assert.Equal(1, edited.FrequencyOf("澜江二桥"));
        Assert.Equal(["开工", "澜江二桥"], new JiebaSegmenter(edited).Cut("开工澜江二桥", hmm: false));
        Assert.DoesNotContain("澜江二桥", segmenter.Cut("开工澜江二桥", hmm: false));
    }
}
