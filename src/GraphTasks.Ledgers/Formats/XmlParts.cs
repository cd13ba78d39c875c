using System.Xml;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads the XML parts of Office files: no entities, no document types, bounded depth and size.</summary>
internal static class XmlParts
{
    private const int DeepestElement = 256;
    private const long MostCharacters = 1L << 30;

    /// <exception cref="XmlException">On reading: the part is malformed, has a document type or is too large.</exception>
    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 0x1000,
        CloseInput = true,
    });

    /// <summary>Reads a part to its end, so that it can be loaded as a whole afterwards.</summary>
    /// <exception cref="XmlException">The part is malformed, has a document type, or nests too deeply.</exception>
    public static void Check(Stream stream)
    {
        using var reader = Open(stream);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                var place = (IXmlLineInfo)reader;
                throw new XmlException($"elements nest deeper than {DeepestElement}", null, place.LineNumber, place.LinePosition);
            }
        }
    }

    /// <summary>An error while a part was read, with the file and the part.</summary>
    public static LedgerFormatException Damaged(string name, string part, Exception exception) =>
        new($"{name}: {part} is damaged, truncated or has entities: {exception.Message.ReplaceLineEndings(" ")}", exception);

    public static bool IsDamage(Exception exception) =>
        exception is XmlException or IOException or InvalidDataException or InvalidOperationException or FormatException or ArgumentException
            or KeyNotFoundException or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or NotSupportedException or UriFormatException or OverflowException;
}
