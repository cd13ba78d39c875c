using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>The streams that were reserved, by their tokens. One that is not opened in time is forgotten.</summary>
internal sealed class EventStreamReservations(GraphQLEndpointOptions options)
{
    private readonly ConcurrentDictionary<string, EventStreamSession> _streams = new(StringComparer.Ordinal);

    /// <summary>Reserves a stream and gives its token, which cannot be guessed.</summary>
    public string Add()
    {
        if (_streams.Count >= options.MaxEventStreams)
            throw new RequestRefusedException(StatusCodes.Status503ServiceUnavailable, "Too many streams are open.");
        var token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _streams[token] = new EventStreamSession(options, () => _streams.TryRemove(token, out _));
        return token;
    }

    /// <summary>The stream of a token.</summary>
    /// <exception cref="RequestRefusedException">There is none.</exception>
    public EventStreamSession Find(string? token) => token is not null && _streams.TryGetValue(token, out var stream)
        ? stream
        : throw new RequestRefusedException(StatusCodes.Status404NotFound, "Stream not found.");
}
