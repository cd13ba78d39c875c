using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Execution.Cost;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>A request that may be executed.</summary>
/// <param name="Plan">How its operation is executed.</param>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Cost">What it costs at most; null when nobody asks.</param>
internal readonly record struct PlannedRequest(OperationPlan Plan, VariableValues Variables, OperationCost? Cost);
