using System.Text.Json;

namespace GraphTasks.Benchmarks.Http;

/// <summary>The servers that are compared.</summary>
internal static class Contestants
{
    private const int OurPort = 5181;
    private const int ReferencePort = 5182;
    private const int MercuriusPort = 5183;
    private const int CachingPort = 5184;

    /// <summary>Our server, without any cache of answers.</summary>
    public static HttpContestant Ours(string data, string command) => Ours(data, command, OurPort, "--cache", "0");

    /// <summary>Our server as it is without options, with a cache of answers.</summary>
    public static HttpContestant OursWithCache(string data, string command) => Ours(data, command, CachingPort);

    /// <summary>Minimal-API endpoints with hand-written SQL.</summary>
    public static HttpContestant Reference(string data, string introspection) =>
        new("reference", query => ($"http://127.0.0.1:{ReferencePort}/{query.Name}", null),
            "dotnet", typeof(Contestants).Assembly.Location, "reference", data, $"{ReferencePort}", introspection);

    /// <summary>Mercurius, or null where Node or its packages are missing (npm ci in tests/GraphTasks.Benchmarks/mercurius).</summary>
    public static HttpContestant? Mercurius(string data)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "mercurius", "node_modules")))
                return new("Mercurius", GraphQL(MercuriusPort), "node", Path.Combine(folder.FullName, "mercurius", "server.js"), Path.Combine(data, "graphtasks.db"), $"{MercuriusPort}");
        return null;
    }

    private static HttpContestant Ours(string data, string command, int port, params string[] options) => new("ours", GraphQL(port),
        command, ["serve", "--data", data, "--address", "127.0.0.1", "--port", $"{port}", .. options]);

    private static Func<HttpQuery, (string, string?)> GraphQL(int port) =>
        query => ($"http://127.0.0.1:{port}/graphql", JsonSerializer.Serialize(new { query = query.Text }));
}
