using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphTasks.Benchmarks.Http;

/// <summary>What our server is held against: minimal-API endpoints with hand-written SQL for the same answers.</summary>
internal static class ReferenceServer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Serves until the process is ended.</summary>
    /// <param name="data">The store's folder.</param>
    /// <param name="port">The TCP port.</param>
    /// <param name="introspection">A file with the schema's introspection.</param>
    public static void Run(string data, int port, string introspection)
    {
        using var store = Store.OpenExisting(data);
        var (unit, sortKey) = HttpQuery.Choose(store);
        // Our server, too, keeps the answer to a query that depends on the schema alone, and writes it as it is.
        var schema = File.ReadAllBytes(introspection);
        var readers = new ConcurrentBag<ReferenceReader>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/{name}", async (string name, HttpContext http) =>
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            if (name == HttpQuery.IntrospectionName)
            {
                await http.Response.BodyWriter.WriteAsync(schema);
                return;
            }

            if (!readers.TryTake(out var reader))
                reader = new(store, unit, sortKey);
            using (var json = new Utf8JsonWriter(http.Response.BodyWriter, Options))
                reader.Write(name, json);
            readers.Add(reader);
            await http.Response.BodyWriter.FlushAsync();
        });
        app.Run();
    }
}
