using GraphTasks.Jieba.Packing;
using Xunit;

namespace GraphTasks.Jieba.Tests.Packing;

/// <summary>Where packed files are kept, and when they are made again.</summary>
public sealed class PackedStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packed-store");
    private int _packed;

    private string Texts => _folder.FullName;

    private string Own => Path.Combine(_folder.FullName, "own");

    public PackedStoreTests() => Write("治理 12 v");

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public void Texts_are_packed_once()
    {
        Assert.Equal("治理 12 v", Open(Own));
        Assert.Equal("治理 12 v", Open(Own));
        Assert.Equal(1, _packed);
        Assert.Single(Directory.GetFiles(Own, "*.words.packed", SearchOption.AllDirectories));
    }

    [Fact]
    public void Copies_of_the_same_texts_share_the_packed_form()
    {
        Open(Own);
        var copy = _folder.CreateSubdirectory("copy").FullName;
        File.Copy(Path.Combine(Texts, "words.txt"), Path.Combine(copy, "words.txt"));
        Assert.Equal("治理 12 v", Open(Own, copy));
        Assert.Equal(1, _packed);
    }

    [Fact]
    public void An_edited_text_is_packed_again()
    {
        Open(Own);
        Write("治理 13 v");
        Assert.Equal("治理 13 v", Open(Own));
        Assert.Equal(2, _packed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_damaged_file_is_packed_again(bool truncate)
    {
        Open(Own);
        var file = Directory.GetFiles(Own, "*.words.packed", SearchOption.AllDirectories).Single();
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, truncate ? bytes[..10] : bytes);
        Assert.Equal("治理 12 v", Open(Own));
        Assert.Equal(2, _packed);
        Assert.Equal("治理 12 v", Open(Own));
        Assert.Equal(2, _packed);
    }

    [Fact]
    public void Without_a_folder_of_its_own_the_packed_form_lies_beside_the_texts()
    {
        Open("");
        Assert.True(File.Exists(Path.Combine(Texts, "words.packed")));
        Open("");
        Assert.Equal(1, _packed);
    }

    [Fact]
    public void Where_nothing_can_be_written_the_tables_stay_in_memory()
    {
        // A folder stands where the file would be, and a file where the folder would be.
        Directory.CreateDirectory(Path.Combine(Texts, "words.packed"));
        File.WriteAllText(Own, "");
        Assert.Equal("治理 12 v", Open(Own));
        Assert.Equal("治理 12 v", Open(Own));
        Assert.Equal(2, _packed);
        Assert.Empty(Directory.GetFiles(Texts, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void Only_the_last_few_packed_forms_are_kept()
    {
        for (var i = 0; i < 9; i++)
        {
            Write($"治理 {i} v");
            Open(Own);
        }

        Assert.Equal(4, Directory.GetFiles(Own, "*.words.packed", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Many_may_pack_at_once()
    {
        var seen = new string[16];
        Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = seen.Length }, i => seen[i] = Open(Own));
        Assert.All(seen, text => Assert.Equal("治理 12 v", text));
        Assert.Empty(Directory.GetFiles(Texts, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_missing_text_is_named()
    {
        File.Delete(Path.Combine(Texts, "words.txt"));
        Assert.Contains("words.txt", Assert.Throws<FileNotFoundException>(() => Open(Own)).Message, StringComparison.Ordinal);
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(Texts, "words.txt"), text);

    private string Open(string own, string? texts = null) =>
        new(PackedStore.Open(texts ?? Texts, ["words.txt"], "words.packed", Pack, own).Copy<char>(0));

    private byte[] Pack(NamedText[] texts, ulong source)
    {
        Interlocked.Increment(ref _packed);
        var writer = new PackedImageWriter();
        writer.Add<char>(texts[0].Reader.ReadToEnd());
        return writer.ToPinned(source);
    }
}
