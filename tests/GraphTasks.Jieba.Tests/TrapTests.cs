using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>
/// What another implementation of Jieba gets wrong while ordinary text looks right; the expected words are those of Python's
/// jieba 0.42.1. Each sentence was chosen so that the mistake named changes its words.
/// </summary>
public class TrapTests
{
    [Theory]
    [InlineData("酃倁糯鰌", "酃|倁|糯|鰌")]
    [InlineData("満慯邽塈邌卛", "満|慯|邽|塈|邌|卛")]
    [InlineData("狣喐綅泥涔網", "狣|喐|綅|泥|涔|網")]
    public void Of_equal_paths_the_model_takes_that_of_the_greater_letter(string text, string words) => Precise(text, words);

    [Theory]
    [InlineData("颽暝绻翰窧鱒", "颽|暝|绻|翰|窧|鱒")]
    [InlineData("碰鑔疎", "碰|鑔|疎")]
    public void A_missing_emission_is_minus_3_14e100_and_swallows_what_came_before(string text, string words) => Precise(text, words);

    [Theory]
    [InlineData("不国犉曵壐", "不/d 国/n 犉/zg 曵/x 壐/zg")]
    [InlineData("駐親在龽韔", "駐親/n 在/p 龽/x 韔/zg")]
    [InlineData("遦玗熥", "遦/y 玗/x 熥/zg")]
    [InlineData("治丄丅丏両丣丩丮丯丱丵丷丼丿", "治/v 丄/zg 丅/x 丏/zg 両/x 丣/zg 丩/x 丮/zg 丯/x 丱/zg 丵/x 丷/zg 丼/x 丿/zg")]
    [InlineData("丄丅丏両丣丩治理丮丯丱在丼丿乁乄", "丄/x 丅/zg 丏/x 両/zg 丣/x 丩/zg 治理/v 丮/y 丯/x 丱/yg 在/p 丼/x 丿/zg 乁/x 乄/zg")]
    public void Of_equal_paths_the_tag_model_takes_that_of_the_greater_letter_and_tag(string text, string words) => Tagged(text, words);

    [Fact]
    public void The_longer_word_wins_a_tie_of_the_route()
    {
        // One word with half of the total is as probable as two words of which one has all of it.
        var dictionary = JiebaDictionary.Read(new StringReader("甲乙 8\n甲 16\n乙 8\n丙 0"), new StringReader(""));
        Assert.Equal(32, dictionary.TotalFrequency);
        Assert.Equal(["甲乙"], new JiebaSegmenter(dictionary).Cut("甲乙", hmm: false));
    }

    [Fact]
    public void A_word_that_is_listed_twice_counts_twice()
    {
        // B超 stands twice in the list.
        Assert.Equal(60_101_967, Words.Dictionary.TotalFrequency);
        var dictionary = JiebaDictionary.Read(new StringReader("治理 12 v\n治理 5 n\n"), new StringReader(""));
        Assert.Equal((17, 5, "n"), (dictionary.TotalFrequency, dictionary.FrequencyOf("治理"), dictionary.TagOf("治理")));
    }

    [Fact]
    public void The_old_frequency_of_a_word_stays_in_the_total()
    {
        var dictionary = Words.Dictionary.WithWord("澜江二桥", 5).WithWord("澜江二桥", 5);
        Assert.Equal((60_101_977, 5), (dictionary.TotalFrequency, dictionary.FrequencyOf("澜江二桥")));
    }

    [Fact]
    public void A_deleted_word_is_not_made_by_the_model_either()
    {
        const string text = "建芜设目";
        Precise(text, "建芜|设目");
        Assert.Equal("建|芜|设目", Join(new JiebaSegmenter(Words.Dictionary.WithoutWord("建芜")).Cut(text)));
    }

    [Fact]
    public void Tagging_ignores_which_words_were_deleted()
    {
        var dictionary = Words.Dictionary.WithoutWord("建芜");
        Assert.Equal(["建芜", "设目"], new PosTagger(dictionary, TagModel.Open(Words.Folder)).Cut("建芜设目").Select(word => word.Text));
    }

    [Theory]
    [InlineData("一七", "一|七")]
    [InlineData("上不去", "上|不|去")]
    public void Characters_that_the_route_keeps_apart_stay_apart_where_they_make_a_word(string text, string words)
    {
        Assert.True(Words.Dictionary.FrequencyOf(text) > 0);
        Precise(text, words);
    }

    [Fact]
    public void The_beginning_of_a_word_is_a_key_without_a_frequency()
    {
        Assert.Equal(0, Words.Dictionary.FrequencyOf("招商引"));
        Assert.Null(Words.Dictionary.FrequencyOf("招商公"));
        Assert.DoesNotContain("招商引", Words.Segmenter.CutAll("招商引资"));
    }

    [Theory]
    [InlineData("降到35%以下", "降到|35%|以下", "降到/v 35/m %/x 以下/f")]
    [InlineData("PM2.5-PM10", "PM2.5|-|PM10", "PM2/eng .5/m -/x PM10/eng")]
    public void Tagging_does_not_count_percent_and_hyphen_to_words(string text, string words, string tagged)
    {
        Precise(text, words);
        Tagged(text, tagged);
    }

    [Fact]
    public void Beginnings_of_words_are_counted_in_code_points()
    {
        var dictionary = Words.Dictionary.WithWord("𠀀甲乙", 3);
        Assert.Equal(0, dictionary.FrequencyOf("𠀀"));
        Assert.Null(dictionary.FrequencyOf("\ud840"));
        Assert.Equal(["𠀀", "甲乙"], new JiebaSegmenter(dictionary).Cut("𠀀甲乙", hmm: false));
    }

    [Fact]
    public void A_character_outside_the_first_plane_is_one_token_in_two_code_units()
    {
        Precise("甲𠀀😀乙", "甲|𠀀|😀|乙");
        Assert.Equal([new Word("𠀀", 1, 3), new Word("😀", 3, 5)], Words.Segmenter.Tokenize("甲𠀀😀乙")[1..3]);
        Tagged("𠀀甲", "𠀀/x 甲/n");
    }

    [Theory]
    [InlineData("甲\u001c乙", "甲||\u001c||乙")]
    [InlineData("甲\u200b。乙", "甲|\u200b。|乙")]
    public void White_space_is_what_Python_counts_to_it(string text, string words) => Assert.Equal(words, Join(Words.Segmenter.CutAll(text)));

    [Fact]
    public void Search_mode_gives_pieces_of_two_before_those_of_three() =>
        Assert.Equal("中国|科学|学院|科学院|中国科学院|计算|计算所", Join(Words.Segmenter.CutForSearch("中国科学院计算所")));

    private static void Precise(string text, string words) => Assert.Equal(words, Join(Words.Segmenter.Cut(text)));

    private static void Tagged(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words.Tagger.Cut(text).Select(word => $"{word.Text}/{word.Tag}")));

    private static string Join(IEnumerable<string> words) => string.Join('|', words);
}
