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

    internal CachedResponse? Find(CacheKey key) => entries.Get<CachedResponse>(key);

    internal void Keep(CacheKey key, CachedResponse response)
    {
        if (response.Utf8.Length <= largest)
            entries.Set(key, response, new MemoryCacheEntryOptions { Size = response.Utf8.Length + Overhead });
    }

    // What an entry takes besides its text, roughly, so that many small ones stay within the bound as well.
    private const int Overhead = 500;
}
