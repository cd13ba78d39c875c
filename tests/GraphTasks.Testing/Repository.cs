namespace GraphTasks.Testing;

/// <summary>Finds the folders of the working copy that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds GraphTasks.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder with the real ledgers and their gold, beside the working copy; it need not exist.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>True when every test must run: in CI, a missing tool is a failure and not a reason to skip.</summary>
    public static bool NothingMaySkip { get; } = Environment.GetEnvironmentVariable("GRAPHTASKS_TEST_ALL") == "1";

    /// <summary>The path of something in the working copy.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The path of something in <see cref="Shared"/>.</summary>
    public static string SharedPath(params string[] parts) => Path.Combine([Shared, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "GraphTasks.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"No GraphTasks.sln above {AppContext.BaseDirectory}: run the tests from a working copy.");
    }
}
