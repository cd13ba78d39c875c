namespace GraphTasks.GraphQL.Utilities;

/// <summary>SDL that is no valid schema; <see cref="Errors"/> names every place.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>An exception for these errors.</summary>
    public SchemaException(IReadOnlyList<GraphQLError> errors)
        : base(string.Join("\n\n", errors.Select(error => error.Message))) => Errors = errors;

    /// <summary>What is wrong, each with its locations in the SDL.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }
}
