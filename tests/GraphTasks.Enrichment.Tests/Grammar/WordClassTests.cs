using GraphTasks.Enrichment.Grammar;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Grammar;

public class WordClassTests
{
    private static readonly WordClass Words = new([new("到", [], ["位", "账"]), new("达到", [], []), new("约", ["节"], [])]);

    [Theory]
    [InlineData("达到5家", 0, 2)]
    [InlineData("到5家", 0, 1)]
    [InlineData("到位5家", 0, 0)]
    [InlineData("节约5吨", 1, 0)]
    [InlineData("共约5吨", 1, 1)]
    public void The_longest_word_that_may_stand_there_counts(string text, int at, int length) => Assert.Equal(length, Words.LengthAt(text, at));

    [Theory]
    [InlineData("产值达到", 2)]
    [InlineData("节约", 0)]
    [InlineData("", 0)]
    public void A_word_is_found_from_its_end(string text, int length) => Assert.Equal(length, Words.LengthBefore(text, text.Length));

    [Fact]
    public void All_words_of_a_text_are_named() => Assert.Equal(["达到", "到", "约"], Words.All("达到约"));

    [Fact]
    public void No_word_of_the_grammar_stands_twice_in_its_class()
    {
        var words = EmbeddedTsv.Read("grammar.tsv").Select(fields => (fields[0], fields[1])).ToArray();
        Assert.Equal(words.Distinct(), words);
    }
}
