using System.Text;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Finds out by its bytes what a file is, and brings it into lines and grids.</summary>
internal static class FormatLoader
{
    /// <summary>The largest file that is read whole, in bytes.</summary>
    public const int LargestFile = 256 << 20;

    /// <summary>The file as lines and grids; null where it holds rows in JSON Lines, whose bytes are then handed out.</summary>
    /// <exception cref="LedgerFormatException">The file is empty, too large, damaged or of a format that is not read.</exception>
    public static LoadedSource? Load(Stream stream, string name, LedgerDictionaries dictionaries, out byte[] bytes)
    {
        bytes = Bytes(stream, name);
        if (JsonRows.Looks(bytes, name))
        {
            return null;
        }

        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || bytes.AsSpan().StartsWith("PK\u0005\u0006"u8))
        {
            return ZipGuard.Find(bytes, name) == "docx" ? DocxFormat.Load(bytes, name) : XlsxFormat.Load(bytes, name);
        }

        var (text, encoding) = TextDecoder.Decode(bytes, name);
        // A long text and its bytes need not be held together.
        bytes = [];
        LongText.GiveBack(text.Length);
        var loaded = Text(text, encoding, name, dictionaries);
        LongText.GiveBack(loaded.Source.Text.Length);
        return loaded;
    }

    private static LoadedSource Text(string text, string encoding, string name, LedgerDictionaries dictionaries)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new LedgerFormatException($"{name}: the file has no text");
        }

        if (HtmlFormat.Looks(text, name))
        {
            return HtmlFormat.Load(text, encoding, name);
        }

        if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || CsvFormat.Looks(text, dictionaries.Headers))
        {
            return CsvFormat.Load(text, encoding, name);
        }

        var source = new SourceText(text);
        if (MarkdownFormat.Load(source, encoding, name) is { } markdown)
        {
            return markdown;
        }

        TrailingBars.Claim(source);
        return TabFormat.Load(source, encoding, dictionaries.Headers)
            ?? FixedFormat.Load(source, encoding, dictionaries)
            ?? new LoadedSource("text", encoding, source, []);
    }

    /// <exception cref="LedgerFormatException">The file is empty, too large, or of a format that is told by its first bytes and not read.</exception>
    private static byte[] Bytes(Stream stream, string name)
    {
        using var buffer = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length - stream.Position, LargestFile) : 0);
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            if (buffer.Length + read > LargestFile)
            {
                throw new LedgerFormatException($"{name}: larger than {LargestFile >> 20} MB: split it");
            }

            buffer.Write(chunk, 0, read);
        }

        // Without a copy where the buffer has just the size of the file.
        var bytes = buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
        if (bytes.Length == 0)
        {
            throw new LedgerFormatException($"{name}: the file is empty");
        }

        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            throw new LedgerFormatException($"{name}: PDF is not read: turn it into text with 'pdftotext -layout {name}' and read that");
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xd0, 0xcf, 0x11, 0xe0]))
        {
            throw new LedgerFormatException($"{name}: the old binary Office format is not read: save it as DOCX or XLSX");
        }

        return bytes;
    }
}
