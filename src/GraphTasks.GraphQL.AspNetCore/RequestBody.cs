using GraphTasks.GraphQL.Execution;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>What a POST holds.</summary>
/// <param name="Requests">Its requests, at least one.</param>
/// <param name="IsBatch">Whether they came as a list, to be answered by a list.</param>
internal readonly record struct RequestBody(IReadOnlyList<GraphQLRequest> Requests, bool IsBatch);
