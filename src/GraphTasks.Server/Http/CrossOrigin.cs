using Microsoft.AspNetCore.Cors.Infrastructure;

namespace GraphTasks.Server.Http;

/// <summary>Which pages of other sites may ask this server (https://fetch.spec.whatwg.org/#http-cors-protocol).</summary>
internal static class CrossOrigin
{
    public static void Allow(CorsPolicyBuilder policy, IReadOnlyCollection<string> origins) => policy
        .WithOrigins([.. origins])
        .WithMethods("GET", "POST", "PUT", "DELETE")
        .WithHeaders("Authorization", "X-Api-Key", "Content-Type", "Accept", "GraphQL-Preflight", "If-None-Match", "X-GraphQL-Event-Stream-Token")
        .WithExposedHeaders("ETag", "Retry-After");
}
