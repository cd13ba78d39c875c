using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>How a GraphQL endpoint answers.</summary>
public sealed record GraphQLEndpointOptions
{
    /// <summary>Makes the state of a request (<see cref="Execution.GraphQLRequest.State"/>); one that is disposable is disposed of after the execution.</summary>
    public Func<HttpContext, object?> State { get; init; } = static _ => null;

    /// <summary>The largest body of a request, in bytes. 1 MiB unless set.</summary>
    public int MaxRequestBytes { get; init; } = 1 << 20;

    /// <summary>How many requests one body may hold as a list, executed one after another within one <see cref="Timeout"/>. 0, none, unless set.</summary>
    public int MaxBatch { get; init; }

    /// <summary>How long a request may take. 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Keeps the answers of queries over HTTP that had no errors; none are kept unless set.</summary>
    public ResponseCache? Cache { get; init; }

    /// <summary>
    /// What the answer to a request depends on besides the request: the caller's rights, the version of the data. Taken
    /// before the request is executed; an answer is used again where all of it is the same. Null keeps out of the cache.
    /// </summary>
    public Func<HttpContext, string?> CacheScope { get; init; } = static _ => null;

    /// <summary>
    /// Uses the status codes of later drafts of GraphQL over HTTP: 422 for documents and variables that are refused, 294
    /// for data with errors. Otherwise 400 and 200.
    /// </summary>
    public bool UseNewStatusCodes { get; init; }

    /// <summary>
    /// Decides whether a WebSocket may be used, by the payload of its <c>connection_init</c>, which is undefined when there
    /// is none. Every socket may, unless set.
    /// </summary>
    public Func<HttpContext, JsonElement, ValueTask<bool>> AcceptConnection { get; init; } = static (_, _) => new(true);

    /// <summary>
    /// Decides whether an operation may run that came over an open WebSocket, where no request of its own could be refused: null
    /// admits it, an error is what its client gets instead. All are admitted unless set.
    /// </summary>
    public Func<HttpContext, GraphQLError?> AdmitOperation { get; init; } = static _ => null;

    /// <summary>
    /// Waits until the caller of a WebSocket or an event stream may no longer use it; then it is closed. Called once for each when
    /// it has been accepted; the token ends with it. One that fails closes it, too. Whoever was accepted may use it for ever, unless set.
    /// </summary>
    public Func<HttpContext, CancellationToken, Task> UntilForbidden { get; init; } = static (_, ended) => Task.Delay(System.Threading.Timeout.Infinite, ended);

    /// <summary>The origins, such as <c>https://example.org</c>, whose pages may open WebSockets, besides those of the endpoint's own host; <c>*</c> is all.</summary>
    public IReadOnlyCollection<string> AllowedOrigins { get; init; } = [];

    /// <summary>How long a WebSocket may wait with its <c>connection_init</c>, and a reserved event stream to be opened. 10 seconds unless set.</summary>
    public TimeSpan InitialisationTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many operations may run at once over one WebSocket or one shared event stream. 100 unless set.</summary>
    public int MaxOperationsOfConnection { get; init; } = 100;

    /// <summary>How many shared event streams may be reserved or open at once. 10,000 unless set.</summary>
    public int MaxEventStreams { get; init; } = 10_000;

    /// <summary>At which interval an event stream sends a comment, so that nothing between closes it. 15 seconds unless set.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Is told of exceptions that end an operation of a streaming transport; clients learn nothing of them.</summary>
    public Action<Exception>? OnFailure { get; init; }
}
