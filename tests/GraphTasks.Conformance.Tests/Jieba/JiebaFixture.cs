using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>The dictionary and the oracle, opened once for all tests of the collection.</summary>
public sealed class JiebaFixture : IDisposable
{
    /// <summary>The project's dictionary.</summary>
    public JiebaDictionary Dictionary { get; } = JiebaDictionary.Open(Folder);

    /// <summary>Debian's jieba.</summary>
    public JiebaOracle Oracle { get; } = new();

    /// <summary>The words of the dictionary.</summary>
    public IReadOnlyList<string> Words { get; } = File.ReadLines(Path.Combine(Folder, "dict.txt")).Select(line => line[..line.IndexOf(' ')]).ToArray();

    /// <summary>The folder of the dictionary.</summary>
    public static string Folder => Repository.PathTo("dictionaries", "jieba");

    /// <inheritdoc/>
    public void Dispose() => Oracle.Dispose();

    /// <summary>Fails with the text when the words differ.</summary>
    internal static void Equal(string what, string text, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        actual = actual.Select(JiebaOracle.Mark);
        if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
            Assert.Fail($"{what} of {System.Text.Json.JsonSerializer.Serialize(text)}\njieba: {string.Join('|', expected)}\nours:  {string.Join('|', actual)}");
    }
}
