namespace GraphTasks.Data.Tests;

/// <summary>Where a test's store lies: a folder of its own.</summary>
internal sealed class StoreHome : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    public string Location => folder.FullName;

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
