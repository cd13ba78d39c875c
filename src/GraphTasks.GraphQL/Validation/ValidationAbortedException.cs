namespace GraphTasks.GraphQL.Validation;

/// <summary>Ends a validation whose limits are used up; never leaves this folder.</summary>
internal sealed class ValidationAbortedException(string message) : Exception(message);
