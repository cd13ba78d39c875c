using System.Diagnostics;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>
/// Logs what was asked and how it ended. Messages of errors are left out, since they may show the values of variables,
/// and so is the name of an operation that the document does not have.
/// </summary>
internal static partial class TransportLog
{
    /// <summary>The log of a server, or null where it keeps none of this.</summary>
    public static ILogger? Of(HttpContext http) =>
        http.RequestServices?.GetService<ILogger<GraphQLEngine>>() is { } log && log.IsEnabled(LogLevel.Information) ? log : null;

    /// <summary>Notes a response to a request that began at a timestamp.</summary>
    public static void Answered(ILogger log, GraphQLResponse response, long start)
    {
        var (type, name) = (response.Operation?.Operation.ToString() ?? "Request", response.Operation?.Name?.Value ?? "(unnamed)");
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (response.Errors.Count == 0)
            Answered(log, type, name, milliseconds);
        else
            AnsweredWithErrors(log, type, name, milliseconds, response.Errors.Count, string.Join(' ', response.Errors.Select(error => error.Code).Distinct()));
    }

    /// <summary>Notes an HTTP request that was refused before it came to the engine.</summary>
    [LoggerMessage(LogLevel.Information, "Request refused with status {Status} and {Code}")]
    public static partial void Refused(ILogger log, int status, string code);

    [LoggerMessage(LogLevel.Information, "{Type} {Name} answered in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string type, string name, double milliseconds);

    [LoggerMessage(LogLevel.Information, "{Type} {Name} answered in {Milliseconds:0.0} ms with {Count} errors: {Codes}")]
    private static partial void AnsweredWithErrors(ILogger log, string type, string name, double milliseconds, int count, string codes);
}
