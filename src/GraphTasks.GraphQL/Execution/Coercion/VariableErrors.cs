using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Coercion;

/// <summary>What does not fit among the variables of one request; not more than a reader reads.</summary>
internal sealed class VariableErrors
{
    private const int Most = 50;

    private List<GraphQLError>? _errors;

    public bool IsFull => _errors?.Count >= Most;

    public void Report(string message, Node node)
    {
        if (!IsFull)
            (_errors ??= []).Add(new GraphQLError(message, node) { Code = GraphQLErrorCodes.BadUserInput });
    }

    /// <exception cref="GraphQLException">Something was reported.</exception>
    public void ThrowIfAny()
    {
        if (_errors is not null)
            throw new GraphQLException(_errors);
    }
}
