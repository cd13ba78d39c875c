using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>What a request means.</summary>
/// <param name="Operation">The query.</param>
/// <param name="Identity">What its answer depends on within the request (<see cref="Execution.Planning.RequestIdentity"/>).</param>
internal sealed record KnownQuery(OperationDefinitionNode Operation, string Identity);
