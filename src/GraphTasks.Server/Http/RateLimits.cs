using System.Threading.RateLimiting;

namespace GraphTasks.Server.Http;

/// <summary>How many requests each caller, known by key or else by address, may send: a bucket that fills evenly over a minute.</summary>
internal sealed class RateLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter;

    /// <param name="perMinute">The bucket's size, at least 1, which is also what comes back in a minute.</param>
    public RateLimits(int perMinute)
    {
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
            AutoReplenishment = false,
        };
        limiter = PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetTokenBucketLimiter(caller, _ => bucket));
    }

    /// <summary>Takes one request of a caller.</summary>
    /// <returns>Null, or, where the bucket is empty, after how long it is worth to try again.</returns>
    public TimeSpan? Take(string caller)
    {
        using var lease = limiter.AttemptAcquire(caller);
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    public void Dispose() => limiter.Dispose();
}
