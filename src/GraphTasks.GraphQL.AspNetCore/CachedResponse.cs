using System.Security.Cryptography;
using System.Text;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>An answer that is kept.</summary>
/// <param name="Utf8">The answer.</param>
/// <param name="ContentType">Its media type with the charset.</param>
/// <param name="Tag">Its strong entity tag: a digest of type and bytes, so that it is the same for the same answer wherever it was made.</param>
internal sealed record CachedResponse(byte[] Utf8, string ContentType, string Tag)
{
    public static CachedResponse Of(ReadOnlySpan<byte> utf8, string type)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.ASCII.GetBytes(type));
        digest.AppendData(utf8);
        return new(utf8.ToArray(), $"{type}; charset=utf-8", $"\"{Convert.ToHexStringLower(digest.GetHashAndReset().AsSpan(0, 16))}\"");
    }
}
