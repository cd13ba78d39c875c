using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli;

/// <summary>Writes rows as JSON Lines, many at a time: a ledger may have hundreds of thousands.</summary>
internal sealed class RowWriter(TextWriter output) : IDisposable
{
    private const int Full = 1 << 16;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private readonly ArrayBufferWriter<byte> buffer = new(2 * Full);
    private readonly char[] text = new char[Full];
    private readonly RowJson rows = new();

    public void Write(LedgerRow row)
    {
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Json.Encoder, SkipValidation = true }))
        {
            JsonSerializer.Serialize(json, rows.From(row), Json);
        }

        buffer.Write("\n"u8);
        if (buffer.WrittenCount >= Full)
        {
            Flush();
        }
    }

    /// <summary>Writes what is still held back.</summary>
    public void Dispose() => Flush();

    private void Flush()
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var left = buffer.WrittenSpan;
        do
        {
            decoder.Convert(left, text, flush: true, out var used, out var made, out _);
            output.Write(text, 0, made);
            left = left[used..];
        }
        while (!left.IsEmpty);

        buffer.ResetWrittenCount();
    }
}
