using System.Collections.Concurrent;
using GraphTasks.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class TransportLogTests
{
    private static async Task<IReadOnlyCollection<string>> Logged(LogLevel level, params string[] bodies)
    {
        using var log = new Recorder();
        await using var endpoint = await TestEndpoint.StartAsync(HostileRequests.Engine(), null, builder => builder.Logging.ClearProviders().AddProvider(log).AddFilter<Recorder>(null, level));
        foreach (var body in bodies)
            await endpoint.PostAsync(body);
        return log.Messages;
    }

    [Fact]
    public async Task Requests_are_logged_with_codes_but_without_the_values_of_variables()
    {
        var messages = await Logged(
            LogLevel.Information,
            """{"query":"query Echo($t: String) { echo(text: $t) }","variables":{"t":"secret"}}""",
            """{"query":"query Size($t: [[Int]]) { size(of: $t) }","variables":{"t":"secret"}}""",
            """{"query":"{ echo }","operationName":"secret"}""",
            """{"query":"{ secret }"}""",
            "secret");
        Assert.Collection(
            messages,
            message => Assert.StartsWith("Query Echo answered in ", message, StringComparison.Ordinal),
            message => Assert.EndsWith("with 1 errors: BAD_USER_INPUT", message, StringComparison.Ordinal),
            message => Assert.EndsWith("with 1 errors: OPERATION_RESOLUTION_FAILURE", message, StringComparison.Ordinal),
            message => Assert.EndsWith("with 1 errors: GRAPHQL_VALIDATION_FAILED", message, StringComparison.Ordinal),
            message => Assert.Equal("Request refused with status 400 and BAD_REQUEST", message));
        Assert.DoesNotContain(messages, message => message.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Below_information_nothing_is_logged() => Assert.Empty(await Logged(LogLevel.Warning, """{"query":"{ echo }"}"""));

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Messages { get; } = [];

        public ILogger CreateLogger(string categoryName) => categoryName == typeof(GraphQLEngine).FullName ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Messages.Enqueue(formatter(state, exception));

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose()
        {
        }
    }
}
