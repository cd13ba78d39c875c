namespace GraphTasks.GraphQL;

/// <summary>The values of <c>extensions.code</c>, one for each phase of a request.</summary>
public static class GraphQLErrorCodes
{
    /// <summary>The request is not a GraphQL request, such as a body that is not JSON.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document does not parse.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document holds no operation of that name, or several and none was named.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A variable or argument does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>A resolver failed; the message says no more than that.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";

    /// <summary>A resolver gave a value that does not fit the schema, such as null for a non-null field.</summary>
    public const string InvalidResult = "INVALID_RESULT";

    /// <summary>A limit of size, depth, aliases or the like was passed.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The operation costs more than is allowed.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>The time allowed for the request has passed, or its client has gone.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>No document is stored under this hash; send it together with its hash.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Documents are not kept by their hash here; send the text.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>Only trusted documents are accepted here.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";
}
