using GraphTasks.Data;
using GraphTasks.GraphQL;
using GraphTasks.Server.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.Server;

/// <summary>
/// Checks the store's pages once the server answers, so that nobody waits for it. Where it finds damage, nothing is answered
/// from then on but that there is.
/// </summary>
/// <param name="check">Checks the store, or throws a <see cref="StoreException"/>.</param>
internal sealed class IntegrityCheck(Action check)
{
    /// <summary>What is wrong with the store, or null.</summary>
    public string? Finding { get; private set; }

    /// <summary>Whether all pages have been looked at.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Checks; it takes a second for some hundreds of megabytes.</summary>
    public void Run()
    {
        try
        {
            check();
        }
        catch (StoreException exception)
        {
            Finding = exception.Message;
        }

        IsDone = true;
    }

    /// <summary>Refuses requests once damage is found.</summary>
    public void Use(WebApplication app) => app.Use(next => http => Finding is null || http.Request.Path == "/health/live"
        ? next(http)
        : Refusal.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, new GraphQLError("The store is damaged.") { Code = "STORE_DAMAGED" }));
}
