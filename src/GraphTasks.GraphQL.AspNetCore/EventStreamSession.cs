using System.Collections.Concurrent;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>One reserved stream and the operations that send their responses over it.</summary>
internal sealed class EventStreamSession
{
    private readonly GraphQLEndpointOptions _options;
    private readonly Action _forget;
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly TaskCompletionSource<(EventStreamWriter Writer, HttpContext Http)> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isTaken;

    public EventStreamSession(GraphQLEndpointOptions options, Action forget)
    {
        _options = options;
        _forget = forget;
        _ = ForgetUnlessOpenedAsync();
    }

    /// <summary>Holds the stream open until its client goes; then every operation has ended and the token is void.</summary>
    /// <exception cref="RequestRefusedException">It is open already.</exception>
    public async Task ServeAsync(HttpContext http)
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
            throw new RequestRefusedException(StatusCodes.Status409Conflict, "The stream is already open.");
        using var writer = new EventStreamWriter(http);
        try
        {
            await writer.OpenAsync().ConfigureAwait(false);
            _opened.TrySetResult((writer, http));
            await writer.KeepAliveAsync(_options.KeepAlive, http.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            _forget();
            _opened.TrySetCanceled();
            foreach (var id in _operations.Keys)
                await StopAsync(id).ConfigureAwait(false);
            await Task.WhenAll(_running.Keys).ConfigureAwait(false);
        }
    }

    /// <summary>Starts an operation, once the stream is open.</summary>
    /// <exception cref="RequestRefusedException">One with that id is running, or there are too many.</exception>
    public void Start(string id, GraphQLRequest request, GraphQLEngine engine)
    {
        if (_operations.Count >= _options.MaxOperationsOfConnection)
            throw new RequestRefusedException(StatusCodes.Status429TooManyRequests, $"A stream may run {_options.MaxOperationsOfConnection} operations at once.");
        var cancel = new CancellationTokenSource();
        if (!_operations.TryAdd(id, cancel))
        {
            cancel.Dispose();
            throw new RequestRefusedException(StatusCodes.Status409Conflict, "An operation with this id is running.");
        }

        var task = Task.Run(() => OperateAsync(id, request, engine, cancel), CancellationToken.None);
        _running.TryAdd(task, true);
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <summary>Ends an operation; nothing of it is sent after that.</summary>
    public async ValueTask StopAsync(string id)
    {
        if (!_operations.TryRemove(id, out var cancel))
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

    private async Task OperateAsync(string id, GraphQLRequest request, GraphQLEngine engine, CancellationTokenSource cancel)
    {
        try
        {
            var (writer, http) = await _opened.Task.WaitAsync(cancel.Token).ConfigureAwait(false);
            await foreach (var response in new OperationRun(engine, _options, http).ResponsesAsync(request, cancel.Token).ConfigureAwait(false))
                using (response)
                    if (!cancel.IsCancellationRequested)
                        await writer.NextAsync(id, response.Utf8).ConfigureAwait(false);
            if (Remove(id, cancel))
                await writer.CompleteAsync(id).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The client has ended the operation or the stream, or never opened it.
        }
        catch (Exception exception)
        {
            _options.OnFailure?.Invoke(exception);
        }
        finally
        {
            Remove(id, cancel);
            cancel.Dispose();
        }
    }

    private bool Remove(string id, CancellationTokenSource cancel) => _operations.TryRemove(KeyValuePair.Create(id, cancel));

    private async Task ForgetUnlessOpenedAsync()
    {
        try
        {
            await _opened.Task.WaitAsync(_options.InitialisationTimeout).ConfigureAwait(false);
        }
        catch (TimeoutException) when (Interlocked.Exchange(ref _isTaken, 1) == 0)
        {
            _forget();
            _opened.TrySetCanceled();
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            // It is being opened, or its client has gone at once.
        }
    }
}
