using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Makes the errors of documents and schemas, which all have the code of a failed validation.</summary>
internal static class GraphQLErrors
{
    public static GraphQLError At(string message, params IEnumerable<Node?> nodes) =>
        new(message, nodes) { Code = GraphQLErrorCodes.ValidationFailed };
}
