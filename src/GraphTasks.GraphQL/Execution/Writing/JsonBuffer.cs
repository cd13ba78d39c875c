using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>
/// JSON in UTF-8 that can be taken back to an earlier position, which a null in a non-null place asks for and
/// System.Text.Json cannot do. Its memory comes from a pool.
/// </summary>
internal sealed class JsonBuffer
{
    private const int StartSize = 4_096;
    private const int LargestExpected = 1 << 20;
    private const int MostKept = 64;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)) + "\"\\\u007f");

    private static readonly Kept<JsonBuffer> Pool = new(MostKept);

    private byte[] _bytes = [];

    public int Position { get; private set; }

    /// <summary>The most bytes that may be written.</summary>
    public int Limit { get; set; } = int.MaxValue;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Position);

    /// <summary>An empty buffer, with room for about as many bytes as are expected.</summary>
    public static JsonBuffer Rent(int expected = 0)
    {
        var buffer = Pool.TryTake(out var kept) ? kept : new JsonBuffer();
        buffer._bytes = ArrayPool<byte>.Shared.Rent(Math.Max(StartSize, Math.Min(expected + (expected / 4), LargestExpected)));
        return buffer;
    }

    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Position = 0;
        Limit = int.MaxValue;
        Pool.Add(this);
    }

    public void Truncate(int position) => Position = position;

    public void WriteByte(byte value)
    {
        if (Position == _bytes.Length)
            Grow(1);
        _bytes[Position++] = value;
    }

    public void WriteRaw(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        Position += value.Length;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Position += written;
    }

    public void WriteNumber(double value)
    {
        Utf8Formatter.TryFormat(value, Room(32), out var written);
        Position += written;
    }

    public void WriteNumber(decimal value)
    {
        Utf8Formatter.TryFormat(value, Room(32), out var written);
        Position += written;
    }

    /// <summary>Writes a string with its quotes; what JSON need not escape stands as UTF-8, a lone surrogate as U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Escaped) >= 0)
        {
            WriteWithEscapes(text);
            return;
        }

        var room = Room(checked((text.Length * 3) + 2));
        room[0] = (byte)'"';
        Utf8.FromUtf16(text, room[1..], out _, out var written);
        room[written + 1] = (byte)'"';
        Position += written + 2;
    }

    private void WriteWithEscapes(ReadOnlySpan<char> text)
    {
        WriteByte((byte)'"');
        while (true)
        {
            var plain = text.IndexOfAny(Escaped);
            if (plain < 0)
                plain = text.Length;
            if (plain > 0)
                Position += Encoding.UTF8.GetBytes(text[..plain], Room(plain * 3));
            if (plain == text.Length)
                break;
            WriteEscaped(text[plain]);
            text = text[(plain + 1)..];
        }

        WriteByte((byte)'"');
    }

    private void WriteEscaped(char character)
    {
        WriteByte((byte)'\\');
        switch (character)
        {
            case '"' or '\\':
                WriteByte((byte)character);
                break;
            case '\n':
                WriteByte((byte)'n');
                break;
            case '\r':
                WriteByte((byte)'r');
                break;
            case '\t':
                WriteByte((byte)'t');
                break;
            default:
                WriteRaw("u00"u8);
                WriteByte((byte)"0123456789abcdef"[character >> 4]);
                WriteByte((byte)"0123456789abcdef"[character & 15]);
                break;
        }
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Position < count)
            Grow(count);
        return _bytes.AsSpan(Position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        if (count > Limit - Position)
            throw new OperationLimitException($"{nameof(GraphQLEngineOptions.MaxResponseBytes)} is {Limit}: the response would have more bytes. Ask for less at once.");
        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(Position + count, _bytes.Length * 2)));
        _bytes.AsSpan(0, Position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
