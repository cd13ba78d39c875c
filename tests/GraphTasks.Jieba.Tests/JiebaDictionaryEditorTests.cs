using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>Changes to a dictionary.</summary>
public class JiebaDictionaryEditorTests
{
    [Theory]
    [InlineData("台中", "台中", null, null)]
    [InlineData("台中 3", "台中", 3L, null)]
    [InlineData("台中 3 ns", "台中", 3L, "ns")]
    [InlineData("台中 ns", "台中", null, "ns")]
    [InlineData("台中 3 N", "台中 3 N", null, null)]
    [InlineData("江 北 新区 3 ns", "江 北 新区", 3L, "ns")]
    [InlineData("\uFEFF台中 3", "台中", 3L, null)]
    [InlineData("3 ns", "3", null, "ns")]
    [InlineData("x", "x", null, null)]
    public void A_line_of_a_user_dictionary(string line, string word, long? frequency, string? tag)
    {
        var dictionary = Words.Dictionary.WithUserDictionary(new StringReader(line + "\n\n"));
        Assert.Equal(frequency ?? Words.Dictionary.SuggestFrequency(word), dictionary.FrequencyOf(word));
        Assert.Equal(tag ?? Words.Dictionary.TagOf(word), dictionary.TagOf(word));
    }

    [Theory]
    [InlineData("1000000000001")]
    [InlineData("99999999999999999999")]
    public void Too_great_a_frequency_is_named_by_line(string frequency)
    {
        var error = Assert.Throws<JiebaFormatException>(() =>
            Words.Dictionary.WithUserDictionary(new StringReader($"水体 1\n治理 {frequency}"), "mine.txt"));
        Assert.Equal(("mine.txt", 2), (error.FileName, error.Line));
    }

    [Fact]
    public void Suggested_frequencies_keep_a_word_whole_or_part_it()
    {
        Assert.Equal(["重点", "工作"], Words.Segmenter.Cut("重点工作", hmm: false));
        var whole = Words.Dictionary.Edit(editor => editor.Tune("重点工作"));
        Assert.Equal(["重点工作"], new JiebaSegmenter(whole).Cut("重点工作", hmm: false));
        var parted = whole.Edit(editor => editor.Tune(["重点", "工作"]));
        Assert.Equal(["重点", "工作"], new JiebaSegmenter(parted).Cut("重点工作", hmm: false));
    }

    [Fact]
    public void A_snapshot_is_not_changed_by_later_edits_nor_by_an_editor_that_outlives_them()
    {
        JiebaDictionaryEditor? kept = null;
        var first = Words.Dictionary.Edit(editor => (kept = editor).Add("甲乙丙水", 7));
        var second = first.WithWord("甲乙丙水", 8);
        kept!.Add("甲乙丙水", 9);
        Assert.Equal((null, 7, 8), (Words.Dictionary.FrequencyOf("甲乙丙水"), first.FrequencyOf("甲乙丙水"), second.FrequencyOf("甲乙丙水")));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(JiebaDictionary.MostFrequency + 1)]
    public void A_frequency_out_of_range_is_refused(long frequency) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.Dictionary.WithWord("治理", frequency));

    [Fact]
    public void Deleted_words_belong_to_the_snapshot()
    {
        var without = Words.Dictionary.WithoutWord("建芜");
        Assert.Equal(["建", "芜"], new JiebaSegmenter(without.WithWord("水体", 5)).Cut("建芜"));
        Assert.Equal(["建芜"], new JiebaSegmenter(Words.Dictionary.WithWord("水体", 5)).Cut("建芜"));
    }

    [Fact]
    public void Many_readers_see_whole_snapshots_while_others_edit()
    {
        // Both words together cut the text; half an edit would leave another cut.
        var current = Words.Dictionary;
        var texts = new[] { "澜江|新桥|开工", "澜江新桥|开工" };
        var editing = Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
                Volatile.Write(ref current, i % 2 == 0
                    ? Words.Dictionary.Edit(editor => { editor.Add("澜江", 100); editor.Add("新桥", 100); })
                    : Words.Dictionary.Edit(editor => { editor.Add("澜江", 100); editor.Add("新桥", 100); editor.Add("澜江新桥", 9_000_000); }));
        });
        do
            if (Volatile.Read(ref current) is var seen && seen != Words.Dictionary)
                Assert.Contains(string.Join('|', new JiebaSegmenter(seen).Cut("澜江新桥开工", hmm: false)), texts);
        while (!editing.IsCompleted);
    }
}
