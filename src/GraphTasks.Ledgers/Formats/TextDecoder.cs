using System.Text;
using System.Text.Unicode;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Turns bytes into text: UTF-8, UTF-16, GB18030 or, where the text then reads as Chinese, Big5.</summary>
internal static class TextDecoder
{
    private const int Sample = 1 << 16;
    private const string Common = ",。、的任務责責单單位市县縣区區年重点點";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(
        "big5", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <exception cref="LedgerFormatException">The bytes are no text, or in none of the encodings.</exception>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("\ufeff"u8))
        {
            bytes = bytes[3..];
        }
        else if (bytes.Length >= 2 && bytes[0] == 0xff && bytes[1] == 0xfe)
        {
            return (Encoding.Unicode.GetString(bytes[2..]), "utf-16le");
        }
        else if (bytes.Length >= 2 && bytes[0] == 0xfe && bytes[1] == 0xff)
        {
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        }

        if (bytes.IndexOf((byte)0) is var zero and >= 0)
        {
            return WithoutMark(bytes) ?? throw new LedgerFormatException(
                $"{name}: byte {zero + 1} is zero: expected text, HTML, DOCX, XLSX, CSV, Markdown or JSON Lines, found a binary file");
        }

        if (Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), "utf-8");
        }

        if (IsBig5(bytes) && TryDecode(Big5, bytes, out _) is { } traditional)
        {
            return (traditional, "big5");
        }

        return (TryDecode(Gb18030, bytes, out var broken) ?? throw new LedgerFormatException(
            $"{name}: found neither UTF-8 ({BrokenAt(bytes)}) nor GB18030 ({Place(bytes, broken)}) nor Big5: expected one of them"), "gb18030");
    }

    /// <summary>UTF-16 without a byte order mark, told by how much of it is Chinese.</summary>
    private static (string Text, string Encoding)? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        foreach (var (encoding, name) in new[] { (Encoding.Unicode, "utf-16le"), (Encoding.BigEndianUnicode, "utf-16be") })
        {
            var sample = encoding.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
            if (Share(sample) * 50 > sample.Length && sample.Count(Source.Chars.IsHan) * 2 > sample.Length)
            {
                return (encoding.GetString(bytes), name);
            }
        }

        return null;
    }

    private static bool IsBig5(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var replacing = CodePagesEncodingProvider.Instance;
        return Share(replacing.GetEncoding("big5")!.GetString(sample)) > 2 * Share(replacing.GetEncoding("GB18030")!.GetString(sample));
    }

    private static int Share(string text) => text.Count(c => Common.Contains(c));

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out int broken)
    {
        broken = 0;
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            broken = Math.Clamp(exception.Index, 0, bytes.Length - 1);
            return null;
        }
    }

    private static string BrokenAt(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (!rest.IsEmpty && Rune.DecodeFromUtf8(rest, out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[used..];
        }

        return Place(bytes, bytes.Length - rest.Length);
    }

    private static string Place(ReadOnlySpan<byte> bytes, int position) => $"line {bytes[..position].Count((byte)'\n') + 1}, byte {position + 1}";
}
