using GraphTasks.Data.Access;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Import;

/// <summary>Imports ledgers into a store: each file whole, or not at all.</summary>
public sealed class LedgerImporter
{
    private readonly Store store;
    private readonly LiveDictionaries dictionaries;
    private readonly FileWriter writer;

    /// <summary>The least mean confidence that a reading is stored with, unless another is set.</summary>
    public const double LeastConfidence = 0.5;

    /// <summary>Prepares imports, and brings the store's themes in line with the dictionaries.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public LedgerImporter(Store store, LiveDictionaries dictionaries, TimeProvider time)
    {
        (this.store, this.dictionaries) = (store, dictionaries);
        writer = new(store, time);
        store.Guarded(() =>
        {
            ThemeSeeder.Seed(store, dictionaries.Refresh().Set.Vocabulary);
            return 0;
        });
    }

    /// <summary>Prepares imports with dictionaries of files; what stewards decided over the store counts as well.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public LedgerImporter(Store store, DictionarySet dictionaries, TimeProvider time)
        : this(store, new LiveDictionaries(store, dictionaries.Version, new(dictionaries)), time)
    {
    }

    /// <summary>Imports one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="leastConfidence">The mean confidence of the rows, 0 to 1, below which the file is refused; 0 accepts every reading.</param>
    /// <param name="actor">Who imports, for the audit log.</param>
    /// <returns>What became of each document in it.</returns>
    /// <exception cref="StoreException">
    /// The file is missing or no ledger, its reading is not sure enough, or the store cannot be written; the store is as it was.
    /// </exception>
    public IReadOnlyList<ImportedDocument> Import(string path, double leastConfidence = LeastConfidence, string actor = AuditLog.CommandLine)
    {
        if (Directory.Exists(path))
            throw new StoreException($"{path}: this is a folder; expected a file");
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StoreException($"{path}: there is no such file", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: the file cannot be read: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }

        return Import(bytes, path, leastConfidence, actor);
    }

    /// <summary>Imports one file that is in memory already.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="fileName">Its name: the stem becomes the document's key, the ending tells the format.</param>
    /// <param name="leastConfidence">The mean confidence of the rows, 0 to 1, below which the file is refused.</param>
    /// <param name="actor">Who imports, for the audit log.</param>
    /// <param name="onRead">Is told how the file was read, also where the reading is then refused.</param>
    /// <inheritdoc cref="Import(string, double, string)"/>
    public IReadOnlyList<ImportedDocument> Import(byte[] bytes, string fileName, double leastConfidence = LeastConfidence, string actor = AuditLog.CommandLine, Action<ParseReport>? onRead = null)
    {
        try
        {
            return store.Guarded(() =>
            {
                // A decision that comes between reading and writing has the file derived from anew.
                while (true)
                    if (writer.Write(new LedgerPipeline(dictionaries.Refresh()).Run(bytes, fileName, leastConfidence, onRead), actor) is { } documents)
                        return documents;
            });
        }
        catch (LedgerFormatException exception)
        {
            throw new StoreException(exception.Message.ReplaceLineEndings(" "), exception);
        }
    }
}
