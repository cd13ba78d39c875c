namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>What an operation costs at most.</summary>
/// <param name="Fields">The weights of its fields with their arguments, each as often as it may be resolved.</param>
/// <param name="Types">The weights of the types of its values, each as often as a value may occur.</param>
internal readonly record struct OperationCost(double Fields, double Types);
