namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>An HTTP request that is no GraphQL request or too large a one; the message is for the client.</summary>
internal sealed class RequestRefusedException(int status, string message, string code = GraphQLErrorCodes.BadRequest) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
