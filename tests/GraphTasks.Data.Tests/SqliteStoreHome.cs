namespace GraphTasks.Data.Tests;

/// <summary>Where a test's store lies: a folder of its own.</summary>
/// <param name="empty">Whether it is to hold no tables; a folder is empty either way.</param>
#pragma warning disable CS9113 // PostgreSQL's home has use for it
internal sealed class StoreHome(bool empty = false) : IDisposable
#pragma warning restore CS9113
{
    /// <summary>How often the test of kills kills.</summary>
    public const int Kills = 200;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    public string Location => folder.FullName;

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
