using System.Diagnostics;
using System.Globalization;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;

namespace GraphTasks.Cli.Bench;

/// <summary>Fills an empty store with invented ledgers by the way that real ones take, and says how long that takes.</summary>
internal sealed class GenerateBench(DictionaryFolder folder, string data, TextWriter output)
{
    private const int Steps = 10;

    /// <summary>Imports the ledgers.</summary>
    /// <param name="tasks">The number of tasks.</param>
    /// <param name="seed">Which ledgers.</param>
    /// <param name="compare">Whether the same rows are also inserted bare, into a store that is thrown away.</param>
    /// <param name="cancellation">Stops between two ledgers.</param>
    public void Run(int tasks, int seed, bool compare, CancellationToken cancellation)
    {
        using var store = Store.Open(data);
        using (var reader = new StoreReader(store))
            if (reader.State().Documents > 0)
                throw new CommandException($"{store.Path}: there are documents in it; expected a folder for a new store");
        var importer = new LedgerImporter(store, DictionarySet.Load(folder), TimeProvider.System);
        var ledgers = new SyntheticLedgers(folder);
        var scratch = compare ? Directory.CreateDirectory(Path.Combine(data, "bare")).FullName : null;
        try
        {
            using var bareStore = scratch is null ? null : Store.Open(scratch);
            using var bare = bareStore is null ? null : new BareInsert(store, bareStore);
            Import(importer, ledgers.Files(tasks, seed), bare, tasks, cancellation);
        }
        finally
        {
            if (scratch is not null)
                Directory.Delete(scratch, recursive: true);
        }
    }

    private void Import(LedgerImporter importer, IEnumerable<(string FileName, byte[] Bytes, int Tasks)> files, BareInsert? bare, int tasks, CancellationToken cancellation)
    {
        var (imported, time, step) = (0, TimeSpan.Zero, 1);
        foreach (var (fileName, bytes, count) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = Stopwatch.GetTimestamp();
            var documents = importer.Import(bytes, fileName, leastConfidence: 0);
            time += Stopwatch.GetElapsedTime(start);
            imported += count;
            foreach (var document in documents)
                bare?.Document(document.Key);
            if (imported >= (long)tasks * step / Steps)
            {
                Report(imported, time, bare);
                step = (int)((long)imported * Steps / tasks) + 1;
            }
        }
    }

    private void Report(int imported, TimeSpan time, BareInsert? bare)
    {
        using var process = Process.GetCurrentProcess();
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{imported} tasks: {time.TotalSeconds:0.0} s, {imported / time.TotalSeconds:0} a second; most memory {process.PeakWorkingSet64 / 1e6:0} MB");
        if (bare is not null)
            line += string.Create(CultureInfo.InvariantCulture, $"; bare inserts {bare.Time.TotalSeconds:0.0} s, ratio {time / bare.Time:0.00}");
        output.WriteLine(line);
        output.Flush();
    }
}
