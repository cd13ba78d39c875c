using System.Runtime.CompilerServices;
using Xunit;

namespace GraphTasks.Testing;

/// <summary>
/// Compares a text with the one stored beside the test, one file a snapshot:
/// <c>__snapshots__/Class.Method[.name].txt</c>. Set <c>GRAPHTASKS_SNAPSHOTS=accept</c> to store what the test saw.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails with a line-by-line difference unless <paramref name="actual"/> equals the stored text.</summary>
    public static void Match(string actual, string? name = null, string extension = "txt",
        [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var stem = $"{Path.GetFileNameWithoutExtension(file)}.{member}{(name is null ? "" : "." + name)}";
        var path = Path.Combine(Path.GetDirectoryName(file)!, "__snapshots__", $"{stem}.{extension}");
        var seen = Normalise(actual);
        if (Environment.GetEnvironmentVariable("GRAPHTASKS_SNAPSHOTS") == "accept")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, seen);
            return;
        }

        var expected = File.Exists(path) ? Normalise(File.ReadAllText(path)) : "";
        if (expected != seen)
            Assert.Fail($"Snapshot {path} differs (- stored, + seen); GRAPHTASKS_SNAPSHOTS=accept stores the new text.\n{LineDiff.Of(expected, seen)}");
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
