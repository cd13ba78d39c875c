using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Walks a document's body in order; a line's number is that of its paragraph, counted from 1 through the whole document.</summary>
internal sealed class DocxWalker(DocxNumbering numbering)
{
    private int paragraphs;
    private List<SourceSpan>? cell;

    public SourceBuilder Source { get; } = new();

    public List<Grid> Grids { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>Walks the blocks of a body, a cell or a wrapper around either.</summary>
    public void Walk(OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Add(paragraph);
                    break;
                case Table table when cell is null:
                    AddTable(table);
                    break;
                case Table or TableRow or TableCell or SdtBlock or SdtContentBlock or SdtRow or SdtContentRow or SdtCell or SdtContentCell or CustomXmlBlock or InsertedRun:
                    Walk(element);
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(Paragraph paragraph)
    {
        paragraphs++;
        var text = new StringBuilder(numbering.NumberOf(paragraph));
        Append(paragraph, text);
        var spans = Source.Add(text.ToString(), paragraphs);
        cell?.AddRange(spans);
    }

    private void Append(OpenXmlElement container, StringBuilder text)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Text part:
                    text.Append(part.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties:
                    break;
                case DocumentFormat.OpenXml.AlternateContent or Drawing or Picture:
                    if (element.Descendants<Text>().Any())
                    {
                        Notes.Add($"paragraph {paragraphs}: the text of a drawing is left out");
                    }

                    break;
                default:
                    Append(element, text);
                    break;
            }
        }
    }

    private void AddTable(Table table)
    {
        var grid = new Grid();
        var index = 0;
        // The cells that a later row may go on with (vMerge), by their first column.
        var open = new Dictionary<int, (int Row, int Column, int Span)>();
        var merged = new List<(int Row, int Column, int LastRow, int LastColumn)>();
        foreach (var row in Unwrap<TableRow>(table))
        {
            var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            foreach (var item in Unwrap<TableCell>(row))
            {
                var properties = item.TableCellProperties;
                var span = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, Grid.MostColumns);
                var merge = properties?.VerticalMerge;
                cell = [];
                Walk(item);
                if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && open.TryGetValue(column, out var anchor) && cell.Count == 0)
                {
                    merged.Add((anchor.Row, anchor.Column, index, anchor.Column + anchor.Span - 1));
                }
                else
                {
                    grid.Add(index, column, cell, index, span);
                    open[column] = (index, column, span);
                }

                cell = null;
                column += span;
            }

            index++;
        }

        foreach (var (row, column, lastRow, lastColumn) in merged)
        {
            grid.Merge(row, column, lastRow, lastColumn);
        }

        Grids.Add(grid);
    }

    /// <summary>The rows of a table or cells of a row, also where a content control or a tracked change stands around them.</summary>
    private static IEnumerable<T> Unwrap<T>(OpenXmlElement container)
        where T : OpenXmlElement
    {
        foreach (var element in container.ChildElements)
        {
            if (element is T wanted)
            {
                yield return wanted;
            }
            else if (element is SdtRow or SdtContentRow or SdtCell or SdtContentCell or CustomXmlRow or CustomXmlCell)
            {
                foreach (var inner in Unwrap<T>(element))
                {
                    yield return inner;
                }
            }
        }
    }
}
