using System.Collections.Concurrent;
using System.Text;
using GraphTasks.Data.Access;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphTasks.Server.Tests.Access;

public sealed class SecretsTests : IDisposable
{
    private readonly SampleApi api = new([]);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task No_log_and_no_file_holds_what_a_caller_is_known_by()
    {
        var (key, _) = new ApiKeys(api.Store, TimeProvider.System).Add("office", Role.Steward);
        string[] secrets = [key, "gt_unknown1_" + new string('s', 40), "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzZWNyZXQifQ.c2lnbmF0dXJl"];
        using var log = new Listener();
        var options = api.Options with { Tokens = new() { Authority = "https://localhost:1", Audience = "graphtasks" } };
        await using (var app = GraphTasksServer.Build(api.Store, options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.SetMinimumLevel(LogLevel.Trace).Services.AddSingleton<ILoggerProvider>(log);
        }))
        {
            await app.StartAsync();
            foreach (var secret in secrets)
                foreach (var header in new[] { "Authorization", "X-Api-Key" })
                {
                    using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("{\"query\":\"{ nonsense }\"}", Encoding.UTF8, "application/json") };
                    request.Headers.TryAddWithoutValidation(header, header == "Authorization" ? $"Bearer {secret}" : secret);
                    using var response = await app.GetTestClient().SendAsync(request);
                    Assert.DoesNotContain(secret, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                }
        }

        Assert.NotEmpty(log.Lines);
        Assert.All(secrets, secret => Assert.DoesNotContain(log.Lines, line => line.Contains(secret[12..], StringComparison.Ordinal)));
        // A store on PostgreSQL has its files elsewhere, and no other rows in them.
        var files = Directory.Exists(api.Location) ? Directory.GetFiles(api.Location).Select(ReadShared).ToArray() : [];
        Assert.All(secrets, secret => Assert.DoesNotContain(files, file => file.Contains(secret[12..], StringComparison.Ordinal)));
    }

    private static string ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file, Encoding.Latin1);
        return text.ReadToEnd();
    }

    private sealed class Listener : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
