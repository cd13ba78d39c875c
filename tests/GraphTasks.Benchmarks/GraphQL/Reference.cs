using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphTasks.Testing;

namespace GraphTasks.Benchmarks.GraphQL;

/// <summary>The npm package graphql, at work in a process of its own (benchmark.mjs, beside its packages).</summary>
internal static class Reference
{
    /// <summary>Has one question answered.</summary>
    public static JsonNode Ask(object question)
    {
        var start = new ProcessStartInfo("node", [Repository.PathTo("tests", "GraphTasks.Conformance.Tests", "GraphQL", "benchmark.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment["NODE_ENV"] = "production";
        using var process = Process.Start(start)!;
        process.StandardInput.WriteLine(JsonSerializer.Serialize(question));
        process.StandardInput.Close();
        var answer = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The reference gave no answer.");
        process.WaitForExit();
        return JsonNode.Parse(answer)!;
    }
}
