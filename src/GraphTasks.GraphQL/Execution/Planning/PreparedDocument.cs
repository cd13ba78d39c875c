using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>A parsed and valid document.</summary>
internal sealed class PreparedDocument
{
    private readonly List<PreparedOperation> _operations;

    public PreparedDocument(BoundSchema bound, DocumentNode document, int maxFields)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        _operations = document.Definitions.OfType<OperationDefinitionNode>()
            .Select(node => new PreparedOperation(bound, node, fragments, ConditionVariables.Of(node, fragments), maxFields))
            .ToList();
    }

    /// <summary>Chooses the operation (https://spec.graphql.org/September2025/#GetOperation()).</summary>
    /// <exception cref="GraphQLException">There is none, or a name is needed.</exception>
    public PreparedOperation Operation(string? name)
    {
        if (name is null)
            return _operations switch
            {
                [var only] => only,
                [] => throw Refuse("The document holds no operation."),
                _ => throw Refuse("The document holds several operations, so `operationName` must say which to execute."),
            };
        return _operations.Find(operation => operation.Node.Name?.Value == name) ?? throw Refuse($"The document holds no operation named \"{name}\".");
    }

    private static GraphQLException Refuse(string message) => new(message, GraphQLErrorCodes.OperationResolutionFailure);
}
