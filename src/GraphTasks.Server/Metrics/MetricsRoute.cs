using System.Globalization;
using System.Text;
using GraphTasks.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GraphTasks.Server.Metrics;

/// <summary><c>/metrics</c>: requests and operations by kind and outcome, how long they took, and what the store holds.</summary>
internal static class MetricsRoute
{
    public static void Map(IEndpointRouteBuilder routes, MetricsListener measured, Store store) => routes.MapGet("/metrics", () =>
    {
        var text = new StringBuilder();
        measured.Write(text);
        using var reader = new StoreReader(store);
        var (documents, tasks, version) = reader.State();
        Gauge(text, "graphtasks_store_documents", "Documents in the store.", documents);
        Gauge(text, "graphtasks_store_tasks", "Tasks in the store.", tasks);
        Gauge(text, "graphtasks_store_version", "The counter that every change of the store raises.", version);
        Gauge(text, "process_resident_memory_bytes", "Resident memory of the process.", Environment.WorkingSet);
        return Results.Text(text.ToString(), "text/plain; version=0.0.4; charset=utf-8");
    });

    private static void Gauge(StringBuilder text, string name, string help, long value) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n");
}
