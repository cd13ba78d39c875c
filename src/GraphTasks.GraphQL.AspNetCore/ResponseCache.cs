using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>
/// Keeps answers of queries by the operation, its variables and what else they depend on, so that the same question is
/// answered without being executed, however it is laid out. Bounded; what was used least goes first.
/// </summary>
public sealed class ResponseCache : IDisposable
{
    private readonly MemoryCache entries;
    private readonly long largest;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="maxBytes">How many bytes the answers may have together; one may have a sixteenth of it.</param>
    public ResponseCache(long maxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBytes);
        entries = new MemoryCache(new MemoryCacheOptions { SizeLimit = maxBytes });
        largest = maxBytes / 16;
    }

    /// <inheritdoc/>
    public void Dispose() => entries.Dispose();

    /// <summary>The key of a request: a digest, so that it is small and nobody can make two requests meet in one.</summary>
    /// <param name="query">What the answer depends on within the request (<see cref="Execution.Planning.RequestIdentity"/>).</param>
    /// <param name="scope">What the answer depends on besides.</param>
    /// <param name="type">The media type of the answer.</param>
    internal static string KeyOf(string query, string scope, string type) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{type}\n{scope.Length}\n{scope}\n{query}")));

    internal CachedResponse? Find(string key) => entries.Get<CachedResponse>(key);

    internal void Keep(string key, CachedResponse response)
    {
        if (response.Utf8.Length <= largest)
            entries.Set(key, response, new MemoryCacheEntryOptions { Size = response.Utf8.Length + Overhead });
    }

    // What an entry takes besides its text, roughly, so that many small ones stay within the bound as well.
    private const int Overhead = 500;
}
