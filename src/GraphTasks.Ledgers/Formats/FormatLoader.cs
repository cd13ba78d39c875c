using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Finds out by its bytes what a file is, and brings it into lines and grids.</summary>
internal static class FormatLoader
{
    /// <summary>The largest file that is read whole, in bytes.</summary>
    public const int LargestFile = 256 << 20;

    /// <exception cref="LedgerFormatException">The file is empty, too large, damaged or of a format that is not read.</exception>
    public static LoadedSource Load(Stream stream, string name)
    {
        var bytes = Bytes(stream, name);
        if (bytes.Length == 0)
        {
            throw new LedgerFormatException($"{name}: the file is empty");
        }

        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            throw new LedgerFormatException($"{name}: PDF is not read: turn it into text with 'pdftotext -layout {name}' and read that");
        }

        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            throw new LedgerFormatException($"{name}: a zip file that is neither DOCX nor XLSX");
        }

        if (bytes.Length > 4 && bytes[0] == 0xd0 && bytes[1] == 0xcf)
        {
            throw new LedgerFormatException($"{name}: the old binary Office format is not read: save it as DOCX or XLSX");
        }

        var (text, encoding) = TextDecoder.Decode(bytes, name);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new LedgerFormatException($"{name}: the file has no text");
        }

        return new LoadedSource("text", encoding, new SourceText(text), []);
    }

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

        return buffer.ToArray();
    }
}
