using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>One reserved stream and the operations that send their responses over it.</summary>
internal sealed class EventStreamSession
{
    private readonly GraphQLEndpointOptions _options;
    private readonly Action _forget;
    private readonly RunningOperations _operations = new();
    private readonly TaskCompletionSource<(EventStreamWriter Writer, HttpContext Http)> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isTaken;

    public EventStreamSession(GraphQLEndpointOptions options, Action forget)
    {
        _options = options;
        _forget = forget;
        _ = ForgetUnlessOpenedAsync();
    }

    /// <summary>Holds the stream open until its client goes or may no longer use it; then every operation has ended and the token is void.</summary>
    /// <exception cref="RequestRefusedException">It is open already.</exception>
    public async Task ServeAsync(HttpContext http)
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
            throw new RequestRefusedException(StatusCodes.Status409Conflict, "The stream is already open.");
        using var writer = new EventStreamWriter(http);
        try
        {
            await using var rights = new ConnectionRights(_options, http);
            await writer.OpenAsync().ConfigureAwait(false);
            _opened.TrySetResult((writer, http));
            await writer.KeepAliveAsync(_options.KeepAlive, rights.Token).ConfigureAwait(false);
        }
        finally
        {
            _forget();
            _opened.TrySetCanceled();
            await _operations.StopAllAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Starts an operation, once the stream is open.</summary>
    /// <exception cref="RequestRefusedException">One with that id is running, or there are too many.</exception>
    public void Start(string id, GraphQLRequest request, GraphQLEngine engine)
    {
        if (_operations.Count >= _options.MaxOperationsOfConnection)
            throw new RequestRefusedException(StatusCodes.Status429TooManyRequests, $"A stream may run {_options.MaxOperationsOfConnection} operations at once.");
        if (!_operations.TryStart(id, (free, cancellation) => OperateAsync(id, request, engine, free, cancellation)))
            throw new RequestRefusedException(StatusCodes.Status409Conflict, "An operation with this id is running.");
    }

    /// <summary>Ends an operation; nothing of it is sent after that.</summary>
    public ValueTask StopAsync(string id) => _operations.StopAsync(id);

    private async Task OperateAsync(string id, GraphQLRequest request, GraphQLEngine engine, Func<bool> free, CancellationToken cancellation)
    {
        try
        {
            var (writer, http) = await _opened.Task.WaitAsync(cancellation).ConfigureAwait(false);
            await foreach (var response in new OperationRun(engine, _options, http).ResponsesAsync(request, cancellation).ConfigureAwait(false))
                using (response)
                    if (!cancellation.IsCancellationRequested)
                        await writer.NextAsync(id, response.Utf8).ConfigureAwait(false);
            if (free())
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
    }

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
