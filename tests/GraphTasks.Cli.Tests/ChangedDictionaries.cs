namespace GraphTasks.Cli.Tests;

/// <summary>A copy of the dictionaries with lines added.</summary>
internal sealed class ChangedDictionaries : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    /// <param name="added">Names of files, each followed by what is added to it.</param>
    public ChangedDictionaries(params string[] added)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "dictionaries");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".packed", StringComparison.Ordinal)))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (var pair in added.Chunk(2))
            File.AppendAllText(Path.Combine(Folder, pair[0]), pair[1]);
    }

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
