using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Walks a page in reading order: paragraphs become lines, tables that hold no other tables become grids.</summary>
internal sealed partial class HtmlWalker(string name)
{
    private const int DeepestElement = 800;
    private const int LongestFurniture = 4000;

    private static readonly HashSet<string> Skipped = new(
        ["script", "style", "noscript", "template", "iframe", "object", "svg", "head", "textarea", "canvas", "video", "audio"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Furniture = new(["nav", "footer", "aside", "button", "select"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Inline = new(
        ["span", "a", "b", "strong", "i", "em", "u", "font", "sub", "sup", "small", "big", "label", "ins", "s", "strike", "mark", "o:p", "ruby", "rb", "code", "wbr", "img", "input", "bdo", "cite", "abbr", "time", "tt"],
        StringComparer.OrdinalIgnoreCase);

    private readonly SourceBuilder source = new();
    private readonly StringBuilder line = new();
    private List<SourceSpan>? cell;
    private bool aside;
    private int number = 1;

    [GeneratedRegex(@"(?:^|[\s_-])(?:nav|menu|navbar|footer|foot|copyright|breadcrumb|crumb|crumbs|position|share|bdsharebuttonbox|sidebar|qrcode|ewm)(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    private static partial Regex FurnitureName();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    public List<Grid> Grids { get; } = [];

    public SourceText Source()
    {
        Flush();
        return source.Build();
    }

    /// <exception cref="LedgerFormatException">The elements nest too deeply.</exception>
    public void Walk(INode node) => Walk(node, 0);

    private void Walk(INode node, int depth)
    {
        if (depth > DeepestElement)
        {
            throw new LedgerFormatException($"{name}, line {number}: elements nest deeper than {DeepestElement}");
        }

        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data);
            }
            else if (child is IElement element && !Skipped.Contains(element.LocalName) && !IsHidden(element))
            {
                Element(element, depth);
            }
        }
    }

    private void Element(IElement element, int depth)
    {
        if (element.LocalName.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            Flush();
            return;
        }

        var inline = Inline.Contains(element.LocalName);
        if (!inline)
        {
            Flush();
            number = element.SourceReference?.Position.Line ?? number;
        }

        var outer = aside;
        aside |= cell is null && IsFurniture(element);
        if (element is IHtmlTableElement table && cell is null && !aside && table.QuerySelector("table") is null)
        {
            Table(table, depth);
        }
        else
        {
            Walk(element, depth + 1);
        }

        if (!inline || aside != outer)
        {
            Flush();
        }

        aside = outer;
    }

    private void Table(IHtmlTableElement table, int depth)
    {
        var grid = new Grid();
        var until = new int[Grid.MostColumns + 1];
        if (table.Caption is { } caption)
        {
            Walk(caption, depth + 1);
            Flush();
        }

        var index = 0;
        foreach (var row in table.Rows)
        {
            var column = 0;
            foreach (var item in row.Cells)
            {
                while (column < Grid.MostColumns && until[column] > index)
                {
                    column++;
                }

                var rows = Math.Clamp(item.RowSpan, 1, 65_534);
                var columns = Math.Clamp(item.ColumnSpan, 1, Grid.MostColumns);
                cell = [];
                number = item.SourceReference?.Position.Line ?? number;
                Walk(item, depth + 3);
                Flush();
                grid.Add(index, column, cell, index + rows - 1, columns);
                cell = null;
                for (var i = column; i < Math.Min(column + columns, Grid.MostColumns); i++)
                {
                    until[i] = index + rows;
                }

                column += columns;
            }

            index++;
        }

        Grids.Add(grid);
    }

    /// <summary>White space between words becomes one space; none is kept at the beginning of a line.</summary>
    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(c);
            }
        }
    }

    private void Flush()
    {
        var text = line.ToString();
        line.Clear();
        if (text.AsSpan().Trim().IsEmpty)
        {
            return;
        }

        if (aside)
        {
            source.AddFurniture(text, number);
        }
        else
        {
            var spans = source.Add(text, number);
            cell?.AddRange(spans);
        }
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { Length: > 0 } style && Hidden().IsMatch(style));

    private static bool IsFurniture(IElement element)
    {
        var named = Furniture.Contains(element.LocalName)
            || (element.GetAttribute("class") is { } @class && FurnitureName().IsMatch(@class))
            || (element.Id is { } id && FurnitureName().IsMatch(id));
        return named && element.QuerySelector("table,h1") is null && element.TextContent.Length < LongestFurniture;
    }
}
