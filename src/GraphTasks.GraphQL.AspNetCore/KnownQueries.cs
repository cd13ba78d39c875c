using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>
/// Remembers what the bodies of requests mean, so that one that is sent again as it was is not parsed again. Bounded: when it is
/// full, it starts anew. Safe for use by several threads.
/// </summary>
internal sealed class KnownQueries
{
    private const int Most = 1_000;
    private const int LongestBytes = 16_384;

    private readonly ConcurrentDictionary<byte[], KnownQuery> queries = new(Bytes.Comparer);
    private readonly ConcurrentDictionary<byte[], KnownQuery>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    public KnownQueries() => lookup = queries.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The query that a body means, or null where it is not known.</summary>
    public KnownQuery? Find(ReadOnlySpan<byte> body) => body.Length <= LongestBytes && lookup.TryGetValue(body, out var query) ? query : null;

    /// <summary>Remembers what a body means.</summary>
    public void Keep(ReadOnlySpan<byte> body, KnownQuery query)
    {
        if (body.Length > LongestBytes)
            return;
        if (queries.Count >= Most)
            queries.Clear();
        lookup[body] = query;
    }

    private sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly Bytes Comparer = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}
