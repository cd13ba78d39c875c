using GraphTasks.Jieba.Keywords;
using Xunit;

namespace GraphTasks.Jieba.Tests.Keywords;

/// <summary>Keywords and their weights to the last bit, as Python's jieba.analyse gives them.</summary>
public class KeywordTests
{
    private const string Text = "推进城区黑臭水体整治，完成黑臭水体治理12条；新建公厕47座，公厕改造20座。加快产业园区建设，产业园区招商引资项目开工。";

    private static readonly TfIdf TfIdf = new(Words.Tagger, IdfTable.Open(Words.Folder));
    private static readonly TextRank TextRank = new(Words.Tagger);

    [Fact]
    public void Tf_idf() => Assert.Equal(
        [new("黑臭", null, 1.0395450002521738), new("公厕", null, 0.8858352682869565), new("产业园", null, 0.8356711487678261),
            new("水体", null, 0.738956545226087), new("12", null, 0.5197725001260869)],
        TfIdf.Extract(Text, top: 5));

    [Fact]
    public void Tf_idf_of_some_parts_of_speech_told_apart() => Assert.Equal(
        [new("公厕", "n", 1.8522010155090909), new("产业园", "n", 1.7473124019690909), new("水体", "n", 1.5450909582)],
        TfIdf.Extract(Text, top: 3, ["n", "vn"], withTag: true));

    [Fact]
    public void Text_rank() => Assert.Equal(
        [new("产业园", null, 1.0), new("水体", null, 0.9243813802206307), new("公厕", null, 0.6558029917104211),
            new("完成", null, 0.6097632344893671), new("招商引资", null, 0.532518968011413)],
        TextRank.Extract(Text, top: 5));

    [Fact]
    public void Text_rank_of_some_parts_of_speech_told_apart() => Assert.Equal(
        [new("水体", "n", 1.0), new("产业园", "n", 0.9546540016155337), new("完成", "v", 0.6620854564501295)],
        TextRank.Extract(Text, top: 3, ["n", "v"], withTag: true));

    [Fact]
    public void Equal_weights_stand_in_the_order_of_the_text_and_English_stop_words_are_left_out() => Assert.Equal(
        ["COVID", "19", "cases", "data", "A股", "OK"],
        TfIdf.Extract("The COVID-19 cases and the data of A股 OK", top: 0).Select(keyword => keyword.Word));

    [Fact]
    public void Own_idf_and_stop_words_are_used()
    {
        var own = new TfIdf(Words.Tagger, IdfTable.Read(new StringReader("黑臭 1\n公厕 9\n水体 4")), StopWords.Default.With(new StringReader("水体")));
        Assert.Equal([new("公厕", null, 3.0), new("治理", null, 4 / 3.0), new("黑臭", null, 1 / 3.0)], own.Extract("黑臭水体公厕治理"));
    }

    [Fact]
    public void A_word_that_the_table_lacks_has_the_median() =>
        Assert.Equal((11.9547675029, 11.9547675029), (IdfTable.Open(Words.Folder).Median, IdfTable.Open(Words.Folder)["无此词语"]));

    [Theory]
    [InlineData("治理 1\n水体")]
    [InlineData("治理 1\n水体 many")]
    [InlineData("治理 1\n水体 1 2")]
    public void A_broken_line_is_named(string table)
    {
        var error = Assert.Throws<JiebaFormatException>(() => IdfTable.Read(new StringReader(table), "own.txt"));
        Assert.Equal(("own.txt", 2), (error.FileName, error.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    public void Nothing_comes_of_nothing(string text)
    {
        Assert.Empty(TfIdf.Extract(text));
        Assert.Empty(TextRank.Extract(text));
    }
}
