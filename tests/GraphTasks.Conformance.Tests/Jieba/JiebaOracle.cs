using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphTasks.Testing;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>One long-lived process of Debian's python3-jieba, asked by JSON lines.</summary>
public sealed class JiebaOracle : IDisposable
{
    /// <summary>How many texts are asked about at once.</summary>
    public const int Batch = 2_000;

    private readonly string _temporary = Directory.CreateTempSubdirectory("jieba-oracle").FullName;
    private static readonly JsonSerializerOptions Unescaped = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private Process? _process;

    /// <summary>Asks one question and waits for its answer.</summary>
    public JsonArray Ask(object question) => AskAny(question)!.AsArray();

    /// <summary>The same for an answer that is no array.</summary>
    public JsonNode? AskAny(object question)
    {
        _process ??= Start();
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(question, Unescaped));
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("jieba ended; its last lines on standard error say why");
        return JsonNode.Parse(answer);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            if (!_process.WaitForExit(10_000))
                _process.Kill();
            _process.Dispose();
        }

        Directory.Delete(_temporary, true);
    }

    /// <summary>Generated lines, in batches.</summary>
    public static IEnumerable<string[]> Batches(int lines, Func<string> line) => Enumerable.Range(0, lines).Select(_ => line()).Chunk(Batch);

    /// <summary>The text with lone surrogates U+D800 … U+DFFF as U+10D800 … U+10DFFF, which JSON can carry.</summary>
    public static string Mark(string text)
    {
        var marked = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            if (!char.IsSurrogate(text[i]))
                marked.Append(text[i]);
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                marked.Append(text[i]).Append(text[++i]);
            else
                marked.Append(char.ConvertFromUtf32(0x100000 + text[i]));
        return marked.ToString();
    }

    private Process Start()
    {
        // A cache left behind by another version would be trusted, so the folder for temporary files is an empty one.
        var start = new ProcessStartInfo("/usr/bin/python3", [Repository.PathTo("tests", "GraphTasks.Conformance.Tests", "Jieba", "oracle.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.Environment["TMPDIR"] = _temporary;
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        return Process.Start(start)!;
    }
}
