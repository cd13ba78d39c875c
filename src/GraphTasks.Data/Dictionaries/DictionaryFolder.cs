using System.Security.Cryptography;
using System.Text;

namespace GraphTasks.Data.Dictionaries;

/// <summary>The folder with the dictionaries that stewards curate.</summary>
public sealed class DictionaryFolder
{
    /// <summary>The environment's variable that names another folder.</summary>
    public const string Variable = "GRAPHTASKS_DICTIONARIES";

    private DictionaryFolder(string path)
    {
        Path = path;
        Version = Digest(path);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The version: twelve hexadecimal digits of a digest over all names and bytes in the folder.</summary>
    public string Version { get; }

    /// <summary>
    /// Finds the folder: the one that is named, else the one in <see cref="Variable"/>, else that beside the program.
    /// </summary>
    /// <exception cref="StoreException">There is no such folder, or it cannot be read.</exception>
    public static DictionaryFolder Find(string? named = null)
    {
        var path = FirstNamed(named, Environment.GetEnvironmentVariable(Variable)) ?? System.IO.Path.Combine(AppContext.BaseDirectory, "dictionaries");
        if (!Directory.Exists(path))
            throw new StoreException($"{path}: there is no such folder; expected the dictionaries (--dictionaries or {Variable} names it)");
        try
        {
            return new(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: the dictionaries cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Opens a dictionary as text.</summary>
    /// <param name="name">Its name within the folder, for example <c>departments.tsv</c>.</param>
    /// <exception cref="StoreException">There is no such dictionary, or it cannot be read.</exception>
    public StreamReader OpenText(string name) => new(OpenRead(name), Encoding.UTF8);

    /// <summary>Opens a dictionary as text, or gives null where there is none.</summary>
    /// <exception cref="StoreException">It cannot be read.</exception>
    public StreamReader? OpenOptional(string name) => File.Exists(System.IO.Path.Combine(Path, name)) ? OpenText(name) : null;

    /// <summary>Opens a dictionary as bytes.</summary>
    /// <inheritdoc cref="OpenText"/>
    public FileStream OpenRead(string name)
    {
        var file = System.IO.Path.Combine(Path, name);
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file}: the dictionary cannot be read ({Variable} or --dictionaries names the folder)", exception);
        }
    }

    private static string? FirstNamed(params string?[] candidates) => candidates.FirstOrDefault(candidate => !string.IsNullOrEmpty(candidate));

    private static string Digest(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: System.IO.Path.GetRelativePath(path, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file.File);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{bytes.LongLength}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
