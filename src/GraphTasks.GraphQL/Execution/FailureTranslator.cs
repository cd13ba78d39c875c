using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution;

/// <summary>Makes failures of exceptions: what is declared to be shown keeps its message, of others clients learn nothing.</summary>
internal sealed class FailureTranslator(IReadOnlyDictionary<Type, string> shown, Action<Exception, FieldDefinition>? onUnexpected)
{
    private static readonly FieldFailure Unexpected =
        new(new GraphQLError("The server failed to resolve this field.") { Code = GraphQLErrorCodes.InternalServerError });

    public FieldFailure Of(Exception exception, FieldDefinition field)
    {
        if (exception is GraphQLException known)
            return new(known.Errors);
        for (var type = exception.GetType(); type is not null; type = type.BaseType)
            if (shown.TryGetValue(type, out var code))
                return new(new GraphQLError(exception.Message) { Code = code });
        onUnexpected?.Invoke(exception, field);
        return Unexpected;
    }
}
