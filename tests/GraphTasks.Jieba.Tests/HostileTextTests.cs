using Xunit;

namespace GraphTasks.Jieba.Tests;

/// <summary>Text that no one means to cut: nothing of it gets lost, and memory stays bounded.</summary>
public class HostileTextTests
{
    private const int Length = 1_000_000;

    // Not shared with tests on other threads: these would take the working memory that is warm here.
    private readonly JiebaSegmenter _segmenter = new(Words.Dictionary);
    private readonly PosTagger _tagger = new(Words.Dictionary, TagModel.Open(Words.Folder));

    public static TheoryData<string> Fillings => ["一", "治理", "a", "0.", "丄丅丏", " ", "\0", "\ud840", "𠀀", "\r\n", "%-", "推进城区黑臭水体整治", "上不去"];

    [Theory]
    [MemberData(nameof(Fillings))]
    public void One_long_line_is_cut_to_its_end_without_memory_for_all_of_it(string filling)
    {
        var text = string.Create(Length, filling, (span, part) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = part[i % part.Length];
        });
        foreach (var hmm in new[] { true, false })
            Assert.Equal(Length, EndOf(text, hmm));
        Assert.Equal(Length, EndOfTags(text));
        Assert.True(_segmenter.CutAll(text).Count > 0);
        Assert.True(_segmenter.CutForSearch(text).Count > 0);

        // Once warm, cutting two megabytes again takes next to no memory; what the runtime itself may take for a method
        // that it compiles anew meanwhile is not the segmenter's.
        var before = GC.GetAllocatedBytesForCurrentThread();
        EndOf(text, true);
        EndOfTags(text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64_000);
    }

    private int EndOf(string text, bool hmm)
    {
        var end = 0;
        foreach (var token in _segmenter.Enumerate(text, CutMode.Precise, hmm))
        {
            Assert.True(token.Start == end && token.Length > 0);
            end = token.End;
        }

        return end;
    }

    private int EndOfTags(string text)
    {
        var end = 0;
        foreach (var token in _tagger.Enumerate(text))
        {
            Assert.True(token.Start == end && token.Length > 0);
            end = token.End;
        }

        return end;
    }
}
