namespace GraphTasks.GraphQL.Execution;

/// <summary>Stands where a field's value would, and says why there is none; place and path are added when it is written.</summary>
internal sealed class FieldFailure(params IReadOnlyList<GraphQLError> errors)
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    public static FieldFailure InvalidResult(string message) => new(new GraphQLError(message) { Code = GraphQLErrorCodes.InvalidResult });
}
