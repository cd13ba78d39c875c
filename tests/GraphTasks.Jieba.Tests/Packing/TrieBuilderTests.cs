using GraphTasks.Jieba.Packing;
using Xunit;

namespace GraphTasks.Jieba.Tests.Packing;

/// <summary>The double array holds the words that it was made from, and no others.</summary>
public class TrieBuilderTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 300, 6)]
    [InlineData(3, 20_000, 40)]
    [InlineData(4, 20_000, 6_000)]
    public void Every_key_is_found_and_nothing_else(int seed, int count, int alphabet)
    {
        var random = new Random(seed);
        var keys = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
            keys[Word(random, alphabet)] = Trie.FirstValue + random.Next(1000);
        var prefixes = keys.Keys.SelectMany(key => Enumerable.Range(1, key.Length - 1).Select(length => key[..length])).ToHashSet();
        var trie = Build(keys, out var layout);

        Assert.All(keys, key => Assert.Equal(key.Value, trie.ValueAt(trie.Find(key.Key))));
        Assert.Equal(keys.Keys.Union(prefixes).Count(), layout.KeyCount);
        for (var i = 0; i < count; i++)
            if (Word(random, alphabet + 3) is var other && !keys.ContainsKey(other))
                Assert.Equal(prefixes.Contains(other) ? Trie.PrefixValue : 0, trie.Find(other) is >= 0 and var slot ? trie.ValueAt(slot) : 0);
    }

    [Fact]
    public void Gaps_are_filled()
    {
        var random = new Random(5);
        var keys = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (keys.Count < 30_000)
            keys[Word(random, 3_000)] = Trie.FirstValue;
        Build(keys, out var layout);
        Assert.InRange(layout.Nodes.Length, layout.KeyCount, layout.KeyCount * 1.5);
    }

    // Small numbers are far more frequent than great ones, as characters are.
    private static string Word(Random random, int alphabet) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => (char)(0x4E00 + (int)(alphabet * Math.Pow(random.NextDouble(), 3)))));

    private static Trie Build(SortedDictionary<string, int> keys, out TrieLayout layout)
    {
        layout = TrieBuilder.Build([.. keys.Keys], [.. keys.Values]);
        var writer = new PackedImageWriter();
        writer.Add<ushort>(layout.Codes);
        writer.Add<ulong>(layout.Nodes);
        return new Trie(PackedImage.FromPinned(writer.ToPinned(0)), 0, 1, layout.RootBase);
    }
}
