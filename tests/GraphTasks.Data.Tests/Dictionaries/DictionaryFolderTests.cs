using GraphTasks.Data.Dictionaries;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Data.Tests.Dictionaries;

public sealed class DictionaryFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public void The_dictionaries_lie_beside_the_program()
    {
        using var text = DictionaryFolder.Find().OpenText("departments.tsv");
        Assert.Equal(File.ReadAllText(Repository.PathTo("dictionaries", "departments.tsv")), text.ReadToEnd());
    }

    [Fact]
    public void The_version_follows_names_and_bytes()
    {
        Write("a.tsv", "x");
        var first = DictionaryFolder.Find(folder.FullName).Version;
        Assert.Equal(first, DictionaryFolder.Find(folder.FullName).Version);
        Assert.Equal(12, first.Length);
        Write("a.tsv", "y");
        var second = DictionaryFolder.Find(folder.FullName).Version;
        File.Move(Path.Combine(folder.FullName, "a.tsv"), Path.Combine(folder.FullName, "b.tsv"));
        var third = DictionaryFolder.Find(folder.FullName).Version;
        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());
    }

    [Fact]
    public void A_missing_folder_and_a_missing_dictionary_are_named()
    {
        var missing = Path.Combine(folder.FullName, "none");
        Assert.Equal($"{missing}: there is no such folder; expected the dictionaries (--dictionaries or GRAPHTASKS_DICTIONARIES names it)",
            Assert.Throws<StoreException>(() => DictionaryFolder.Find(missing)).Message);
        Assert.StartsWith($"{Path.Combine(folder.FullName, "x.tsv")}: the dictionary cannot be read",
            Assert.Throws<StoreException>(() => DictionaryFolder.Find(folder.FullName).OpenText("x.tsv")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
