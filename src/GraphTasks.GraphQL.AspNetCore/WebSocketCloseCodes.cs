namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Why a socket is closed (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md).</summary>
internal static class WebSocketCloseCodes
{
    public const int MessageTooBig = 1009;
    public const int InternalServerError = 4500;
    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int InitialisationTimeout = 4408;
    public const int SubscriberAlreadyExists = 4409;
    public const int TooManyInitialisationRequests = 4429;
}
