using System.Collections.Concurrent;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>The operations that run over one connection, by the ids that its client gave them.</summary>
internal sealed class RunningOperations
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _tasks = new();

    /// <summary>How many run.</summary>
    public int Count => _byId.Count;

    /// <summary>
    /// Starts an operation. It is handed a function that frees its id, and a token that ends when it is stopped; the function is
    /// false when the operation was stopped before, so that nothing more of it may be sent.
    /// </summary>
    /// <returns>False when an operation with that id is running.</returns>
    public bool TryStart(string id, Func<Func<bool>, CancellationToken, Task> run)
    {
        var cancel = new CancellationTokenSource();
        if (!_byId.TryAdd(id, cancel))
        {
            cancel.Dispose();
            return false;
        }

        var task = Task.Run(() => RunAsync(id, cancel, run), CancellationToken.None);
        _tasks.TryAdd(task, true);
        _ = task.ContinueWith(done => _tasks.TryRemove(done, out _), TaskScheduler.Default);
        return true;
    }

    /// <summary>Stops an operation; one that has ended or never was is passed by.</summary>
    public async ValueTask StopAsync(string id)
    {
        if (!_byId.TryRemove(id, out var cancel))
            return;
        try
        {
            await cancel.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    /// <summary>Stops all operations and waits until they have ended.</summary>
    public async Task StopAllAsync()
    {
        foreach (var id in _byId.Keys)
            await StopAsync(id).ConfigureAwait(false);
        await Task.WhenAll(_tasks.Keys).ConfigureAwait(false);
    }

    private async Task RunAsync(string id, CancellationTokenSource cancel, Func<Func<bool>, CancellationToken, Task> run)
    {
        try
        {
            await run(Free, cancel.Token).ConfigureAwait(false);
        }
        finally
        {
            Free();
            cancel.Dispose();
        }

        bool Free() => _byId.TryRemove(KeyValuePair.Create(id, cancel));
    }
}
