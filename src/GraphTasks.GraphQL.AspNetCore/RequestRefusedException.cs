namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>An HTTP request that is no GraphQL request; the message is for the client.</summary>
internal sealed class RequestRefusedException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
