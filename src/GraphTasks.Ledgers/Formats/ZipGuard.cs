using System.IO.Compression;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Looks into a zip file before anything in it is unpacked.</summary>
internal static class ZipGuard
{
    private const int MostEntries = 10_000;
    private const long MostUnpacked = 1L << 30;
    private const long SmallEnough = 64 << 20;
    private const int HighestRatio = 250;

    /// <summary>What the file is: docx or xlsx.</summary>
    /// <exception cref="LedgerFormatException">The file is damaged, unpacks to too much, or is neither.</exception>
    public static string Find(byte[] bytes, string name)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                throw new LedgerFormatException($"{name}: a zip file of {archive.Entries.Count} parts: expected at most {MostEntries}");
            }

            // What is unpacked ends at the length that is declared here, whatever the data says.
            var unpacked = archive.Entries.Sum(entry => entry.Length);
            var packed = archive.Entries.Sum(entry => entry.CompressedLength);
            if (unpacked > MostUnpacked || (unpacked > SmallEnough && unpacked / Math.Max(1, packed) > HighestRatio))
            {
                throw new LedgerFormatException($"{name}: unpacks from {packed} to {unpacked} bytes: refused as a zip bomb (at most {MostUnpacked >> 20} MB and {HighestRatio} times its size)");
            }

            if (archive.GetEntry("word/document.xml") is not null)
            {
                return "docx";
            }

            return archive.GetEntry("xl/workbook.xml") is not null
                ? "xlsx"
                : throw new LedgerFormatException($"{name}: a zip file that is neither DOCX nor XLSX (it has neither word/document.xml nor xl/workbook.xml)");
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or OverflowException)
        {
            throw new LedgerFormatException($"{name}: the zip file (DOCX, XLSX) is truncated or damaged: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }
}
