using System.Text;
using System.Text.Unicode;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Turns bytes into text: UTF-8, UTF-16 with a byte order mark, else GB18030.</summary>
internal static class TextDecoder
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

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
            throw new LedgerFormatException($"{name}: byte {zero} is zero: expected text, HTML, DOCX, XLSX, CSV, Markdown or JSON Lines, found a binary file");
        }

        if (Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), "utf-8");
        }

        try
        {
            return (Gb18030.GetString(bytes), "gb18030");
        }
        catch (DecoderFallbackException exception)
        {
            throw new LedgerFormatException($"{name}: byte {exception.Index} is valid neither in UTF-8 nor in GB18030: expected one of them", exception);
        }
    }
}
