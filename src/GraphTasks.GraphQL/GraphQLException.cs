using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL;

/// <summary>Carries errors that are meant for the client: thrown by a resolver, its message is shown.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Carries one error.</summary>
    public GraphQLException(GraphQLError error)
        : this([error])
    {
    }

    /// <summary>Carries at least one error.</summary>
    public GraphQLException(IReadOnlyList<GraphQLError> errors)
        : base(string.Join(Environment.NewLine, errors.Select(error => error.ToString())))
    {
        Errors = errors;
    }

    /// <summary>Carries one error of a message, with an optional code.</summary>
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    /// <summary>All errors.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The first error.</summary>
    public GraphQLError Error => Errors[0];

    internal static GraphQLException Syntax(Source source, int position, string description) =>
        new(new GraphQLError($"Syntax Error: {description}", source, position) { Code = GraphQLErrorCodes.ParseFailed });
}
