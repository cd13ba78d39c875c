namespace GraphTasks.Data.Import;

/// <summary>The ledgers of invented places that lie beside the program, so that a newcomer sees data at once.</summary>
public static class SampleLedgers
{
    /// <summary>The samples' files, by name; none where the folder is missing.</summary>
    public static IReadOnlyList<string> Files()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal)]
            : [];
    }
}
