using GraphTasks.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphTasks.ConformanceHost;

/// <summary>
/// A server for suites that bring a schema of their own: <c>GET /health</c>; <c>POST /execute</c> with <c>schema</c>,
/// <c>query</c>, <c>variables</c> and <c>operationName</c>; and <c>/graphql</c> with one schema and every transport.
/// </summary>
public static class HostApplication
{
    /// <summary>Builds the server; it listens on the loopback interface once it is started.</summary>
    /// <exception cref="GraphTasks.GraphQL.Utilities.SchemaException">The schema of <c>/graphql</c> is not valid.</exception>
    public static WebApplication Build(HostOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        var app = builder.Build();
        var engines = new EngineCache();
        app.MapGet("/health", () => Results.Text("ok"));
        app.MapPost("/execute", http => ExecuteEndpoint.AnswerAsync(http, engines));
        app.MapGraphQL("/graphql", engines.Find(options.Sdl));
        return app;
    }
}
