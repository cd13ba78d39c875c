using System.Threading.RateLimiting;
using GraphTasks.GraphQL;
using GraphTasks.Server.Access;
using Microsoft.AspNetCore.Http;

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

    /// <summary>Takes one request, or one operation of an open socket, of a caller.</summary>
    /// <param name="http">The request, or the one that opened the socket.</param>
    /// <param name="caller">The caller, or null where none is known.</param>
    /// <returns>Null, or, where the bucket is empty, after how many seconds it is worth to try again.</returns>
    public int? Take(HttpContext http, Caller? caller)
    {
        using var lease = limiter.AttemptAcquire(caller?.Id ?? $"address:{http.Connection.RemoteIpAddress}");
        if (lease.IsAcquired)
            return null;
        return (int)Math.Ceiling(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait.TotalSeconds : 1);
    }

    /// <summary>Tells a caller after how many seconds to come again.</summary>
    public static GraphQLError Refusal(int seconds) => new($"Too many requests; the next is answered in {seconds} seconds.") { Code = "RATE_LIMITED" };

    public void Dispose() => limiter.Dispose();
}
