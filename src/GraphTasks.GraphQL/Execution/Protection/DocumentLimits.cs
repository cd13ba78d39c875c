using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Protection;

/// <summary>Refuses documents that pass a limit, before the dearer work of validation. Every later walk relies on the depth.</summary>
internal static class DocumentLimits
{
    /// <summary>Checks a parsed document.</summary>
    /// <exception cref="GraphQLException">It passes a limit; there is one error for each limit and operation.</exception>
    public static void Check(DocumentNode document, GraphQLEngineOptions options)
    {
        var errors = new List<GraphQLError>();
        try
        {
            Collect(document, options, errors);
        }
        catch (InsufficientExecutionStackException)
        {
            errors.Add(Error($"{nameof(options.MaxDepth)} is {options.MaxDepth}: a chain of fragments nests deeper than can be followed."));
        }

        if (errors.Count > 0)
            throw new GraphQLException(errors);
    }

    /// <summary>An error about a limit.</summary>
    public static GraphQLError Error(string message, params IEnumerable<Node> nodes) => new(message, nodes) { Code = GraphQLErrorCodes.LimitExceeded };

    private static void Collect(DocumentNode document, GraphQLEngineOptions options, List<GraphQLError> errors)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        if (operations.Count > options.MaxOperations)
        {
            errors.Add(Error($"{nameof(options.MaxOperations)} is {options.MaxOperations}: the document holds {operations.Count} operations."));
            return;
        }

        var measure = new OperationMeasure(document);
        foreach (var operation in operations)
        {
            var size = measure.Of(operation);
            Require(operation, nameof(options.MaxDepth), options.MaxDepth, size.Depth, "nests its fields {0} deep");
            Require(operation, nameof(options.MaxRootFields), options.MaxRootFields, size.Fields, "has {0} root fields");
            Require(operation, nameof(options.MaxAliases), options.MaxAliases, size.Aliases, "has {0} aliases");
            Require(operation, nameof(options.MaxDirectives), options.MaxDirectives, size.Directives, "has {0} directives");
        }

        void Require(OperationDefinitionNode operation, string limit, int most, long found, string what)
        {
            if (found > most)
                errors.Add(Error($"{limit} is {most}: the operation {string.Format(System.Globalization.CultureInfo.InvariantCulture, what, found)}, its fragments followed.", operation));
        }
    }
}
