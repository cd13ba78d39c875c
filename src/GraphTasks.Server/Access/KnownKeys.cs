using System.Security.Cryptography;
using System.Text;
using GraphTasks.Data;
using GraphTasks.Data.Access;

namespace GraphTasks.Server.Access;

/// <summary>
/// Remembers the callers of keys that were found, so that a request need not look into the store. All are forgotten when
/// the store has changed: a revoked key is refused at its next request, whichever process revoked it.
/// </summary>
internal sealed class KnownKeys(ApiKeys keys, StoreWatch watch)
{
    private const int Most = 10_000;

    private readonly Dictionary<string, Caller> callers = new(StringComparer.Ordinal);
    private readonly HashSet<string> good = new(StringComparer.Ordinal);
    private readonly Lock looking = new();
    private long known;

    /// <summary>The caller whose key this is, or null where it is unknown or revoked.</summary>
    public Caller? Find(string text)
    {
        // Neither the memory nor a dump of it holds a key.
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var stamp = watch.Stamp();
        lock (looking)
        {
            ForgetUnless(stamp);
            if (callers.TryGetValue(digest, out var caller))
                return caller;
        }

        if (keys.Find(text) is not { } key)
            return null;
        var found = new Caller(key.Name, Enum.Parse<Role>(key.Role)) { Id = $"{Caller.KeyPrefix}{key.Id}" };
        lock (looking)
            if (stamp == known && callers.Count < Most)
                callers[digest] = found;
        return found;
    }

    /// <summary>Whether the key with this identifier has not been revoked.</summary>
    public bool IsGood(string id)
    {
        var stamp = watch.Stamp();
        lock (looking)
        {
            ForgetUnless(stamp);
            if (good.Contains(id))
                return true;
        }

        if (!keys.IsGood(id))
            return false;
        lock (looking)
            if (stamp == known && good.Count < Most)
                good.Add(id);
        return true;
    }

    private void ForgetUnless(long stamp)
    {
        if (stamp == known)
            return;
        callers.Clear();
        good.Clear();
        known = stamp;
    }
}
