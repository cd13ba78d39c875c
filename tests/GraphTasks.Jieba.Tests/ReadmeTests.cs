using GraphTasks.Jieba.Keywords;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>The example of the library's README runs, and is the one that stands there.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_runs()
    {
        var folder = Words.Folder;
        // begin of the example
        var dictionary = JiebaDictionary.Open(folder);
        var segmenter = new JiebaSegmenter(dictionary);
        List<string> words = segmenter.Cut("他来到网易杭研大厦");
        List<string> forSearch = segmenter.CutForSearch("中国科学院计算所");

        // Without allocating: places in the text, in UTF-16 code units.
        foreach (var token in segmenter.Enumerate("新建公厕47座"))
            Console.WriteLine($"{token.Start}..{token.End}");

        // A changed dictionary is a new snapshot; the old one, and whoever reads it, stays as it was.
        var edited = dictionary.Edit(editor =>
        {
            editor.Add("澜江二桥", tag: "ns");
            editor.Tune(["重点", "工作"]);
        });

        var tagger = new PosTagger(edited, TagModel.Open(folder));
        List<TaggedWord> tagged = tagger.Cut("澜江二桥开工");
        List<Keyword> keywords = new TfIdf(tagger, IdfTable.Open(folder)).Extract("推进城区黑臭水体整治", top: 5);
        // end of the example
        Assert.Equal("他|来到|网易|杭研|大厦", string.Join('|', words));
        Assert.Equal("中国|科学|学院|科学院|中国科学院|计算|计算所", string.Join('|', forSearch));
        Assert.Equal(new TaggedWord("澜江二桥", "ns", 0), tagged[0]);
        Assert.Equal("黑臭", keywords[0].Word);
    }

    [Fact]
    public void The_example_is_that_of_the_README()
    {
        var source = File.ReadAllLines(Repository.PathTo("tests", "GraphTasks.Jieba.Tests", "ReadmeTests.cs"));
        var example = source.SkipWhile(line => !line.EndsWith("// begin of the example", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.EndsWith("// end of the example", StringComparison.Ordinal))
            .Select(line => line.Length > 8 ? line[8..] : line);
        Assert.Contains(string.Join('\n', example), File.ReadAllText(Repository.PathTo("src", "GraphTasks.Jieba", "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
