using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphTasks.Testing;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>One long-lived process of the npm package graphql, asked by JSON lines (oracle.mjs).</summary>
public sealed class ReferenceOracle : IDisposable
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private Process? _process;

    /// <summary>Asks one question and waits for its answers.</summary>
    public JsonArray Ask(object question)
    {
        _process ??= Start();
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(question, Unescaped));
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("The reference ended: " + _process.StandardError.ReadToEnd());
        return JsonNode.Parse(answer)!.AsArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is null)
            return;
        _process.StandardInput.Close();
        if (!_process.WaitForExit(10_000))
            _process.Kill();
        _process.Dispose();
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("node", [Repository.PathTo("tests", "GraphTasks.Conformance.Tests", "GraphQL", "oracle.mjs")])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(false),
        StandardOutputEncoding = new UTF8Encoding(false),
    })!;
}
