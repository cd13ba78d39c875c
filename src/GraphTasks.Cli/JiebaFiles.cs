using System.Text;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Jieba;

namespace GraphTasks.Cli;

/// <summary>
/// Finds and opens the word dictionary for the verbs that need no other. The digest of all dictionaries, which the rest of the
/// program stamps on what it derives, is left out: it would take longer than to open the words.
/// </summary>
internal static class JiebaFiles
{
    /// <summary>The folder: in the one named, else in that of the environment, else beside the program.</summary>
    public static string Folder(string? named)
    {
        if (string.IsNullOrEmpty(named))
            named = Environment.GetEnvironmentVariable(DictionaryFolder.Variable);
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(AppContext.BaseDirectory, "dictionaries") : named;
        return Path.Combine(folder, "jieba");
    }

    /// <summary>Opens the dictionary, with the words of a user dictionary if one is named.</summary>
    public static JiebaDictionary Open(string folder, string? user)
    {
        var dictionary = JiebaDictionary.Open(folder);
        if (user is null)
            return dictionary;
        using var entries = Read(user);
        return dictionary.WithUserDictionary(entries, user);
    }

    /// <summary>Opens a list of the user's, which must be UTF-8.</summary>
    public static StreamReader Read(string file) => new(file, new UTF8Encoding(false, true));

    /// <summary>The texts to work on: the files, or standard input without any.</summary>
    public static IEnumerable<TextReader> Inputs(string[] files) => files.Length == 0
        ? [new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), false, 1 << 14)]
        : files.Select(file => new StreamReader(file, new UTF8Encoding(false), false, 1 << 14));

    /// <summary>Where to print: standard output with a large buffer, or what the command was given instead.</summary>
    public static TextWriter Output(TextWriter given) => ReferenceEquals(given, Console.Out)
        ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 14)
        : given;
}
