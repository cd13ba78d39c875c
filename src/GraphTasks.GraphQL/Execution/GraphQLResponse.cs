using System.Text;
using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution;

/// <summary>A response as JSON in UTF-8 (https://spec.graphql.org/September2025/#sec-Response). Its memory is valid until it is disposed of.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly byte[]? _fixed;
    private JsonBuffer? _buffer;

    internal GraphQLResponse(JsonBuffer buffer, bool hasData, IReadOnlyList<GraphQLError> errors)
    {
        _buffer = buffer;
        HasData = hasData;
        Errors = errors;
    }

    internal GraphQLResponse(byte[] json)
    {
        _fixed = json;
        HasData = true;
        Errors = [];
    }

    /// <summary>True when execution began, so that there is an entry <c>data</c>, be it null; false for a request error.</summary>
    public bool HasData { get; }

    /// <summary>The errors of the response.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The operation, where the request came so far.</summary>
    internal OperationDefinitionNode? Operation { get; init; }

    /// <summary>The response as JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 => _fixed ?? _buffer?.Written ?? throw new ObjectDisposedException(nameof(GraphQLResponse));

    /// <summary>A response that says only what was wrong with the request.</summary>
    public static GraphQLResponse OfErrors(params IReadOnlyList<GraphQLError> errors) => OfErrors(errors, null);

    internal static GraphQLResponse OfErrors(IReadOnlyList<GraphQLError> errors, OperationDefinitionNode? operation)
    {
        var buffer = JsonBuffer.Rent();
        buffer.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(buffer, errors);
        buffer.WriteByte((byte)'}');
        return new GraphQLResponse(buffer, hasData: false, errors) { Operation = operation };
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        _buffer?.Return();
        _buffer = null;
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
