namespace GraphTasks.GraphQL.Execution;

/// <summary>An operation passes a limit while it is planned or executed; the message is for the client.</summary>
internal sealed class OperationLimitException(string message) : Exception(message);
