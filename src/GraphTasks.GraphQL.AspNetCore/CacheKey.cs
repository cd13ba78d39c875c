namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>What an answer depends on.</summary>
/// <param name="Query">Within the request: a digest (<see cref="Execution.Planning.RequestIdentity"/>), so that a key is small and nobody can make two requests meet in one.</param>
/// <param name="Scope">Besides the request (<see cref="GraphQLEndpointOptions.CacheScope"/>).</param>
/// <param name="Type">The media type of the answer.</param>
internal sealed record CacheKey(string Query, string Scope, string Type);
