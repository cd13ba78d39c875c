using System.Globalization;
using System.Text;
using System.Xml;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Streams one sheet into a grid; a line's number is its row in the sheet.</summary>
internal sealed class XlsxSheet(SourceBuilder source, XlsxStrings strings, XlsxStyles styles, bool since1904, string place)
{
    private const int MostRows = 1 << 20;
    private const int MostMerges = 1 << 20;
    private readonly Grid grid = new();
    private readonly StringBuilder value = new();

    /// <exception cref="LedgerFormatException">A cell is not as it should be; the message names it.</exception>
    public Grid Read(Stream stream)
    {
        using var reader = XmlParts.Open(stream);
        var (row, column, merges) = (-1, -1, 0);
        var (lastRow, lastColumn) = (-1, -1);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "row":
                    row = reader.GetAttribute("r") is { } number && int.TryParse(number, CultureInfo.InvariantCulture, out var printed) ? printed - 1 : row + 1;
                    column = -1;
                    if (row is < 0 or >= MostRows || row < lastRow)
                    {
                        throw new LedgerFormatException($"{place}: row {row + 1} follows row {lastRow + 1}: expected rows in order, at most {MostRows}");
                    }

                    break;
                case "c":
                    column = reader.GetAttribute("r") is { } reference ? Column(reference) : column + 1;
                    if (row == lastRow && column <= lastColumn)
                    {
                        throw new LedgerFormatException($"{place}: cell {reader.GetAttribute("r")} is out of order");
                    }

                    (lastRow, lastColumn) = (row, column);
                    Cell(reader, row, column);
                    break;
                case "mergeCell" when ++merges <= MostMerges && reader.GetAttribute("ref")?.Split(':') is [var from, var to]:
                    grid.Merge(Row(from), Column(from), Row(to), Column(to));
                    break;
                default:
                    break;
            }
        }

        return grid;
    }

    private void Cell(XmlReader reader, int row, int column)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var type = reader.GetAttribute("t");
        var style = reader.GetAttribute("s");
        var depth = reader.Depth;
        value.Clear();
        var inValue = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                XlsxStrings.Append(reader, value);
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                inValue = reader.LocalName == "v" && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                inValue = false;
            }
            else if (inValue)
            {
                value.Append(reader.Value);
            }
        }

        if (value.Length == 0)
        {
            return;
        }

        if (type == "s")
        {
            if (!int.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var index) || index < 0 || index >= strings.Count)
            {
                throw new LedgerFormatException($"{place}: cell {Name(row, column)} names text {value}: expected one of {strings.Count} shared texts");
            }

            grid.Add(row, column, source.Add(strings[index], row + 1));
            return;
        }

        var text = value.ToString();
        if (type is null or "n" && double.TryParse(text, CultureInfo.InvariantCulture, out var number))
        {
            text = styles.Print(number, style, since1904);
        }

        grid.Add(row, column, source.Add(text, row + 1));
    }

    private static string Name(int row, int column)
    {
        var letters = "";
        for (var c = column; c >= 0; c = c / 26 - 1)
        {
            letters = (char)('A' + c % 26) + letters;
        }

        return $"{letters}{row + 1}";
    }

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            if (c is < 'A' or > 'Z')
            {
                break;
            }

            column = Math.Min(column * 26 + c - 'A' + 1, 1 << 20);
        }

        return column - 1;
    }

    private static int Row(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), CultureInfo.InvariantCulture, out var row) ? row - 1 : 0;
}
