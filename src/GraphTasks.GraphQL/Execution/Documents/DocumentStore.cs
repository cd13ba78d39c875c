using GraphTasks.GraphQL.Execution.Planning;

namespace GraphTasks.GraphQL.Execution.Documents;

/// <summary>Finds the document that a request means: by its text, or by the hash of a text that is trusted or was sent before.</summary>
internal sealed class DocumentStore
{
    private readonly Func<string, PreparedDocument> _prepare;
    private readonly bool _trustedOnly;
    private readonly bool _takesHashes;
    private readonly DocumentCache _byText;
    private readonly DocumentCache _byHash;
    private readonly Dictionary<string, (string Text, PreparedDocument Document)> _trusted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedDocument> _trustedByText = new(StringComparer.Ordinal);

    /// <summary>Makes a store, with all trusted documents prepared.</summary>
    /// <exception cref="TrustedDocumentsException">Some trusted document does not parse or is not valid.</exception>
    public DocumentStore(GraphQLEngineOptions options, Func<string, PreparedDocument> prepare)
    {
        _prepare = prepare;
        _trustedOnly = options.TrustedOnly;
        _takesHashes = options.AutomaticDocuments > 0;
        _byText = new DocumentCache(options.CachedDocuments);
        _byHash = new DocumentCache(options.AutomaticDocuments);
        Trust(options.Trusted);
    }

    /// <summary>The document of a request.</summary>
    /// <exception cref="GraphQLException">It is not known, not trusted or not valid.</exception>
    public PreparedDocument Find(GraphQLRequest request)
    {
        if (request.DocumentId is { } id)
            return ById(DocumentHash.WithoutPrefix(id), request.Query);
        if (!_trustedOnly)
            return ByText(request.Query);
        return _trustedByText.GetValueOrDefault(request.Query) ?? throw NotTrusted();
    }

    private PreparedDocument ById(string id, string text)
    {
        if (_trusted.TryGetValue(id, out var trusted))
            return text.Length == 0 || text == trusted.Text ? trusted.Document : throw OtherHash();
        if (_trustedOnly)
            throw NotTrusted();
        if (text.Length == 0)
            return _byHash.Find(id) ?? throw NotKnown();
        if (DocumentHash.Of(text) != id)
            throw OtherHash();
        var document = ByText(text);
        _byHash.Add(id, text.Length, document);
        return document;
    }

    private PreparedDocument ByText(string text)
    {
        if (_byText.Find(text) is { } known)
            return known;
        var document = _prepare(text);
        _byText.Add(text, text.Length, document);
        return document;
    }

    private void Trust(TrustedDocuments? documents)
    {
        var problems = new List<string>();
        foreach (var (id, name, text) in documents?.All ?? [])
        {
            try
            {
                var document = _prepare(text);
                _trusted.Add(id, (text, document));
                _trustedByText.Add(text, document);
            }
            catch (GraphQLException exception)
            {
                problems.AddRange(exception.Errors.Select(error => $"{name}: {error}"));
            }
        }

        if (problems.Count > 0)
            throw new TrustedDocumentsException(problems);
    }

    // Clients of automatic persisted queries look for these two messages or their codes.
    private GraphQLException NotKnown() => _takesHashes
        ? new GraphQLException("PersistedQueryNotFound", GraphQLErrorCodes.PersistedQueryNotFound)
        : new GraphQLException("PersistedQueryNotSupported", GraphQLErrorCodes.PersistedQueryNotSupported);

    private static GraphQLException NotTrusted() => new("Only trusted documents are executed here.", GraphQLErrorCodes.DocumentNotTrusted);

    private static GraphQLException OtherHash() => new("The document's text does not have the SHA-256 that the request gives.", GraphQLErrorCodes.BadRequest);
}
