using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL;

/// <summary>One error of a response, of any phase. See https://spec.graphql.org/September2025/#sec-Errors.</summary>
public sealed class GraphQLError
{
    /// <summary>Makes an error without a place.</summary>
    public GraphQLError(string message)
    {
        Message = message;
    }

    /// <summary>Makes an error about nodes; those without a location are passed by.</summary>
    public GraphQLError(string message, params IEnumerable<Node?> nodes)
        : this(message)
    {
        List<SourceLocation>? locations = null;
        foreach (var node in nodes)
        {
            if (node?.Location is { } location) (locations ??= []).Add(location.Source.GetLocation(location.Start));
        }

        Locations = locations ?? [];
    }

    /// <summary>Makes an error about a position in a source, in UTF-16 code units.</summary>
    public GraphQLError(string message, Source source, int position)
        : this(message)
    {
        ArgumentNullException.ThrowIfNull(source);
        Locations = [source.GetLocation(position)];
    }

    /// <summary>What was wrong and what was expected, for a developer.</summary>
    public string Message { get; }

    /// <summary>The places in the document, empty where there is none.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response names (<see cref="string" />) and list positions (<see cref="int" />) down to the field at fault; null outside execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>The stable code of <c>extensions.code</c>, one of <see cref="GraphQLErrorCodes" /> or an application's own.</summary>
    public string? Code { get; init; }

    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans and null.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <inheritdoc />
    public override string ToString() => Locations is [var first, ..] ? $"{Message} ({first.Line}:{first.Column})" : Message;
}
