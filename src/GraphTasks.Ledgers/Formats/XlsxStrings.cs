using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GraphTasks.Ledgers.Formats;

/// <summary>The texts that cells share, held as one text.</summary>
internal sealed class XlsxStrings
{
    private readonly string text;
    private readonly List<int> ends;

    private XlsxStrings(string text, List<int> ends)
    {
        this.text = text;
        this.ends = ends;
    }

    public int Count => ends.Count;

    public ReadOnlySpan<char> this[int index] => text.AsSpan(index == 0 ? 0 : ends[index - 1], ends[index] - (index == 0 ? 0 : ends[index - 1]));

    public static XlsxStrings Load(SharedStringTablePart? part)
    {
        var (text, ends) = (new StringBuilder(), new List<int>());
        if (part is not null)
        {
            using var reader = XmlParts.Open(part.GetStream(FileMode.Open, FileAccess.Read));
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                {
                    Append(reader, text);
                    ends.Add(text.Length);
                }
            }
        }

        return new XlsxStrings(text.ToString(), ends);
    }

    /// <summary>Appends the text of a si or is element, without the readings (rPh) beside it.</summary>
    public static void Append(XmlReader reader, StringBuilder text)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        var reading = -1;
        var inText = false;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh" && !reader.IsEmptyElement:
                    reading = reader.Depth;
                    break;
                case XmlNodeType.EndElement when reader.Depth == reading:
                    reading = -1;
                    break;
                case XmlNodeType.Element:
                    inText = reader.LocalName == "t" && !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    inText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when inText && reading < 0:
                    text.Append(reader.Value);
                    break;
                default:
                    break;
            }
        }
    }
}
