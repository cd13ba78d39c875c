namespace GraphTasks.GraphQL.Execution;

/// <summary>A request to execute one operation (https://spec.graphql.org/September2025/#sec-Executing-Requests).</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document as text; empty when <see cref="DocumentId"/> alone names it.</summary>
    public string Query { get; init; } = "";

    /// <summary>
    /// The SHA-256 of the document's text, in lower-case hexadecimal digits, perhaps after <c>sha256:</c>. It stands for a
    /// text that is trusted or was sent before, or goes with the text so that it is known later.
    /// </summary>
    public string? DocumentId { get; init; }

    /// <summary>Which of the document's operations; null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>
    /// The values of the variables as the transport read them: null, <see cref="bool"/>, <see cref="int"/>,
    /// <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <c>IReadOnlyList&lt;object?&gt;</c> and
    /// <c>IReadOnlyDictionary&lt;string, object?&gt;</c>.
    /// </summary>
    public IReadOnlyDictionary<string, object?>? Variables { get; init; }

    /// <summary>
    /// Entries for the response's <c>extensions</c>, read when the response is complete: strings, numbers, booleans, null,
    /// lists, and dictionaries of them by name.
    /// </summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>What the request's resolvers share; it is the parent of the root fields, and <see cref="FieldContext.State{T}"/> hands it to all others.</summary>
    public object? State { get; init; }
}
