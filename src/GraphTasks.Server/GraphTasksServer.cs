using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using GraphTasks.Data;
using GraphTasks.Data.Access;
using GraphTasks.GraphQL.AspNetCore;
using GraphTasks.Server.Access;
using GraphTasks.Server.Export;
using GraphTasks.Server.Http;
using GraphTasks.Server.Metrics;
using GraphTasks.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GraphTasks.Server;

/// <summary>The HTTP server: the public schema over one store.</summary>
public sealed partial class GraphTasksServer : IAsyncDisposable
{
    /// <summary>The path of the GraphQL endpoint.</summary>
    internal const string Path = "/graphql";

    // Ledgers of some megabytes travel as base64; larger ones are imported on the command line.
    private const int MaxRequestBytes = 10 << 20;

    private static readonly TimeSpan UntilCheck = TimeSpan.FromSeconds(2);

    private readonly WebApplication app;

    private GraphTasksServer(WebApplication app) => this.app = app;

    /// <summary>The address of the GraphQL endpoint, once the server runs.</summary>
    public Uri Endpoint => new($"{app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal)}{Path}");

    /// <summary>Starts to listen.</summary>
    /// <exception cref="StoreException">The address cannot be used, for example because the port is taken.</exception>
    public static async Task<GraphTasksServer> StartAsync(Store store, ServerOptions options, CancellationToken cancellation = default)
    {
        var server = new GraphTasksServer(Build(store, options, builder => builder.WebHost.UseUrls(Url(options))));
        try
        {
            await server.app.StartAsync(cancellation);
            return server;
        }
        catch (Exception exception) when (exception is IOException or SocketException or AddressInUseException or FormatException)
        {
            await server.DisposeAsync();
            throw new StoreException(Explain(exception, options), exception);
        }
    }

    /// <summary>Waits until the server is told to stop, by a signal or by cancellation.</summary>
    public Task WaitAsync(CancellationToken cancellation = default) => app.WaitForShutdownAsync(cancellation);

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>Builds the application without starting it.</summary>
    internal static WebApplication Build(Store store, ServerOptions options, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRouting();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            // A failed start is told in one line by whoever started it.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            // It writes nothing at this level, but while it might, each request gets an activity of its own.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => CrossOrigin.Allow(policy, options.Origins)));
        builder.Services.AddSingleton(_ => new ServerContext(store, options));
        builder.Services.AddSingleton(_ => new StoreWatch(store));
        builder.Services.AddSingleton(_ => new MetricsListener());
        builder.Services.AddSingleton(_ => new StoreNews(store));
        if (options.CacheBytes > 0)
            builder.Services.AddSingleton(_ => new ResponseCache(options.CacheBytes));
        if (options.RequestsPerMinute > 0)
            builder.Services.AddSingleton(_ => new RateLimits(options.RequestsPerMinute));
        if (options.Tokens is not null)
            Tokens.Configure(builder.Services, options.Tokens);
        configure(builder);
        var app = builder.Build();
        var engine = PublicApi.Build(options.Trusted, (exception, field) => LogFailure(app.Logger, field.Coordinate, exception));
        var server = app.Services.GetRequiredService<ServerContext>();
        app.Services.GetRequiredService<StoreNews>().Tell(new(server.Events.Publish, server.Removed.Publish, server.Follow));
        var watch = app.Services.GetRequiredService<StoreWatch>();
        var keys = new KnownKeys(new ApiKeys(store, options.Time), watch);
        var callers = new Callers(keys, options.Tokens is null ? null : Tokens.Of(app.Services, options.Tokens.RoleClaim), options.AnonymousReading, options.Time);
        var limits = app.Services.GetService<RateLimits>();
        if (options.Proxies.Count > 0)
            app.UseForwardedHeaders(Forwarded(options.Proxies));
        var check = new IntegrityCheck(store.Check);
        SecurityHeaders.Use(app);
        check.Use(app);
        // Asking for its policy makes a scope of services for each request, and without an origin it has nothing to do.
        app.UseWhen(http => http.Request.Headers.Origin.Count > 0, fromPages => fromPages.UseCors());
        PageRoutes.UseQueryPage(app, Path, Explorer.Load());
        app.UseWebSocketsWhereAsked();
        app.UseMiddleware<CallerGate>(callers);
        app.Lifetime.ApplicationStarted.Register(() => server.WarmUp());
        app.Lifetime.ApplicationStarted.Register(() => server.Retagging.Wake());
        if (options.CheckStore)
            app.Lifetime.ApplicationStarted.Register(() => CheckLater(check, app));
        app.UseRouting();
        app.MapGraphQL(Path, engine, new GraphQLEndpointOptions
        {
            State = ScopeOf,
            MaxRequestBytes = MaxRequestBytes,
            AcceptConnection = callers.AcceptAsync,
            AdmitOperation = http => limits?.Take(http, CallerOf(http)) is { } seconds ? RateLimits.Refusal(seconds) : null,
            UntilForbidden = callers.UntilForbiddenAsync,
            AllowedOrigins = options.Origins,
            Cache = app.Services.GetService<ResponseCache>(),
            CacheScope = http => $"{CallerOf(http).Role} {watch.Stamp()} {options.DictionaryVersion}",
        });
        PageRoutes.Map(app);
        MetricsRoute.Map(app, app.Services.GetRequiredService<MetricsListener>(), store);
        ImportRoute.Map(app, ScopeOf, MaxRequestBytes);
        ExportRoutes.Map(app, engine.Schema, ScopeOf);
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", () => IsReady(store) ? Results.Text(options.CheckStore && !check.IsDone ? "ready; the store's pages are being checked" : "ready") : Results.Text("not ready: the store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/schema.graphql", () => Results.Text(PublicSchema.Text, "application/graphql; charset=utf-8"));
        return app;

        ReadScope ScopeOf(HttpContext http) => new(server, CallerOf(http));
    }

    private static ForwardedHeadersOptions Forwarded(IReadOnlyList<IPAddress> proxies)
    {
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        forwarded.KnownProxies.Clear();
        foreach (var proxy in proxies)
            forwarded.KnownProxies.Add(proxy);
        return forwarded;
    }

    // On a thread of its own, when whoever waited for the start has been answered.
    private static void CheckLater(IntegrityCheck check, WebApplication app) => Task.Delay(UntilCheck, app.Lifetime.ApplicationStopping).ContinueWith(_ =>
    {
        check.Run();
        if (check.Finding is { } finding)
            LogDamage(app.Logger, finding);
    }, CancellationToken.None, TaskContinuationOptions.LongRunning | TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);

    private static Caller CallerOf(HttpContext http) =>
        http.Features.Get<Caller>() ?? throw new InvalidOperationException("A request without a caller came past the gate.");

    private static bool IsReady(Store store)
    {
        try
        {
            using var reader = new StoreReader(store);
            return reader.State().Version >= 0;
        }
        catch (DbException)
        {
            return false;
        }
    }

    // localhost means two addresses, IPv4 and IPv6, and no free port need be free on both.
    private static string Url(ServerOptions options) => options is { Address: "localhost", Port: 0 }
        ? "http://127.0.0.1:0"
        : $"http://{options.Address}:{options.Port}";

    private static string Explain(Exception exception, ServerOptions options) => exception.GetBaseException() switch
    {
        AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
            $"port {options.Port} of {options.Address} is in use; --port names another",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => $"port {options.Port} of {options.Address} may not be used by this user; --port names another",
        var other => $"the server cannot listen on {options.Address}:{options.Port}: {other.Message.ReplaceLineEndings(" ").TrimEnd('.')}",
    };

    [LoggerMessage(LogLevel.Critical, "{Finding}")]
    private static partial void LogDamage(ILogger logger, string finding);

    [LoggerMessage(LogLevel.Error, "{Coordinate} could not be resolved")]
    private static partial void LogFailure(ILogger logger, string coordinate, Exception exception);
}
