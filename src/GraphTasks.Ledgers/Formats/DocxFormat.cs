using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads DOCX: paragraphs with their automatic numbers, tables with merged cells.</summary>
internal static class DocxFormat
{
    private const long LargestPart = 256 << 20;

    /// <exception cref="LedgerFormatException">The file is damaged, truncated, nests too deeply or has entities.</exception>
    public static LoadedSource Load(byte[] bytes, string name)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var file = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
            var main = file.MainDocumentPart ?? throw new LedgerFormatException($"{name}: the DOCX has no main document");
            foreach (var part in new OpenXmlPart?[] { main, main.NumberingDefinitionsPart, main.StyleDefinitionsPart })
            {
                if (part is not null)
                {
                    XmlParts.Check(part.GetStream(FileMode.Open, FileAccess.Read));
                }
            }

            var walker = new DocxWalker(new DocxNumbering(main));
            walker.Walk(main.Document?.Body ?? (OpenXmlElement)new Body());
            return new LoadedSource("docx", "utf-8", walker.Source.Build(), walker.Grids) { Notes = walker.Notes };
        }
        catch (Exception exception) when (XmlParts.IsDamage(exception))
        {
            throw XmlParts.Damaged(name, "the DOCX", exception);
        }
    }
}
