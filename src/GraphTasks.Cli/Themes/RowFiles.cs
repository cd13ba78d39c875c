using GraphTasks.Data.Dictionaries;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli.Themes;

/// <summary>Rows from files: JSON Lines that were read before, or the ledgers themselves.</summary>
internal static class RowFiles
{
    /// <summary>Reads the files, or standard input where none is given.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The dictionaries, for files that are ledgers.</param>
    /// <exception cref="CommandException">A file is missing or no ledger; the message names file and line.</exception>
    public static IReadOnlyList<LedgerRow> Read(string[] files, DictionaryFolder folder)
    {
        var words = DictionarySet.LoadLedgers(folder);
        if (files.Length > 0)
            return [.. files.SelectMany(file => ReadFile(file, words))];
        using var input = Console.OpenStandardInput();
        return ReadStream(input, "standard input", words);
    }

    private static IReadOnlyList<LedgerRow> ReadFile(string file, LedgerDictionaries words)
    {
        if (!File.Exists(file))
            throw new CommandException($"{file}: there is no such file");
        using var stream = File.OpenRead(file);
        return ReadStream(stream, file, words);
    }

    private static IReadOnlyList<LedgerRow> ReadStream(Stream stream, string name, LedgerDictionaries words)
    {
        try
        {
            return LedgerReader.Read(stream, name, words).Rows;
        }
        catch (LedgerFormatException exception)
        {
            throw new CommandException(exception.Message);
        }
    }
}
