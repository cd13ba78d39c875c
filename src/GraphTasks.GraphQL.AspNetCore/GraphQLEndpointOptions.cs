using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>How a GraphQL endpoint answers.</summary>
public sealed record GraphQLEndpointOptions
{
    /// <summary>Makes the state of a request (<see cref="Execution.GraphQLRequest.State"/>); one that is disposable is disposed of after the response.</summary>
    public Func<HttpContext, object?> State { get; init; } = static _ => null;

    /// <summary>The largest body of a request, in bytes. 1 MiB unless set.</summary>
    public int MaxRequestBytes { get; init; } = 1 << 20;

    /// <summary>How many requests one body may hold as a list, executed one after another within one <see cref="Timeout"/>. 0, none, unless set.</summary>
    public int MaxBatch { get; init; }

    /// <summary>How long a request may take. 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Uses the status codes of later drafts of GraphQL over HTTP: 422 for documents and variables that are refused, 294
    /// for data with errors. Otherwise 400 and 200.
    /// </summary>
    public bool UseNewStatusCodes { get; init; }
}
