using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Data.Themes;

namespace GraphTasks.Server;

/// <summary>Tags anew, beside all else, the tasks that changes of the lexicon touch, and tells subscribers how far it is.</summary>
internal sealed class BackgroundRetagging(Store store, LiveDictionaries dictionaries, TimeProvider time, Broadcast<StoredRetagging> progress) : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Lock starting = new();
    private Task running = Task.CompletedTask;

    /// <summary>Goes on with what is queued, unless that is being done already.</summary>
    /// <returns>Ends when nothing is left, or the server stops; what is left then is found in the store at the next start.</returns>
    public Task Wake()
    {
        lock (starting)
            // One that is about to end may have looked before this was queued, so another follows it.
            return running = running.ContinueWith(_ => Work(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Stops after the batch that is being done.</summary>
    public void Dispose()
    {
        stop.Cancel();
        Task.WhenAny(running).Wait();
        stop.Dispose();
    }

    private void Work() => new Retagger(store, time).Run(dictionaries, progress.Publish, stop.Token);
}
