using System.Runtime.InteropServices;
using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// The outline of running text with numbered paragraphs: how deep each stands, which units are named in it, and which are tasks.
/// </summary>
internal sealed class ItemOutline(SourceText source, LedgerDictionaries dictionaries, AttachmentList attachments, DutyFinder finder)
{
    private const int LongestHeading = 40;

    /// <summary>The paragraphs in order.</summary>
    public List<ItemNode> Nodes { get; } = [];

    /// <summary>Where units are named, in order; each paragraph knows which are its own.</summary>
    public List<SourceSpan> Duties { get; } = [];

    /// <summary>Reads the lines; whether there are tasks among them.</summary>
    public bool Find(int endLine)
    {
        AddNodes(endLine);
        if (!FindTasks())
        {
            return false;
        }

        MarkCaptions();
        return true;
    }

    private void AddNodes(int endLine)
    {
        var styles = new List<NumberStyle>();
        var found = new List<SourceSpan>();
        var numbered = -1;
        for (var line = 0; line < endLine; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0 || attachments.Contains(line))
            {
                continue;
            }

            var number = Numbering.At(source[span]);
            var hasDuty = Nodes.Count > 0 && Nodes[^1].DutyCount > 0;
            var inItem = Nodes.Count > 0 && Nodes[^1].Number is not null;
            found.Clear();
            finder.Find(span, number is null && inItem, hasDuty, found);
            if (number is null)
            {
                var ownLine = found.Count > 0 && found[0].Start == span.Start;
                if (inItem && !hasDuty && found.Count > 0 && !ownLine && IsHeadingOnly(Nodes[^1]))
                {
                    // A task without a number under a heading: the heading does not go on in it.
                    Last().HasChildren = true;
                }
                else if ((inItem && (!hasDuty || GoesOnWithProgress(span))) || (ownLine && Nodes.Count > 0))
                {
                    AddLine(line, found);
                    continue;
                }

                Nodes.Add(new ItemNode(null, numbered < 0 ? 0 : Nodes[numbered].Depth + (Nodes[numbered].DutyCount > 0 ? 0 : 1), line, Duties.Count));
            }
            else
            {
                var depth = Depth(styles, number.Value.Style);
                if (numbered >= 0 && Nodes[numbered].Depth < depth)
                {
                    CollectionsMarshal.AsSpan(Nodes)[numbered].HasChildren = true;
                }

                numbered = Nodes.Count;
                Nodes.Add(new ItemNode(number, depth, line, Duties.Count));
            }

            AddLine(line, found);
        }
    }

    /// <summary>Sentences below a progress report that stands on a line of its own are more of it.</summary>
    private bool GoesOnWithProgress(SourceSpan line) =>
        finder.EndsInProgress(Duties[^1]) && source.Text[line.End - 1] is '。' or '；' or ';' && dictionaries.Furniture.Find(source[line]) is null;

    private ref ItemNode Last() => ref CollectionsMarshal.AsSpan(Nodes)[^1];

    private void AddLine(int line, List<SourceSpan> found)
    {
        ref var node = ref Last();
        node.LastLine = line;
        node.DutyCount += found.Count;
        Duties.AddRange(found);
    }

    /// <summary>The depth of a number of this style; those of the styles below it begin anew.</summary>
    private static int Depth(List<NumberStyle> styles, NumberStyle style)
    {
        var depth = styles.IndexOf(style);
        if (depth < 0)
        {
            // 一、 stands above all others, also where a covering letter has counted its points 1. 2. before it.
            if (style <= NumberStyle.Chinese)
            {
                styles.RemoveAll(other => other > NumberStyle.Chinese);
            }

            styles.Add(style);
            return styles.Count - 1;
        }

        styles.RemoveRange(depth + 1, styles.Count - depth - 1);
        return depth;
    }

    private bool IsHeadingOnly(ItemNode node)
    {
        var heading = source.Trimmed(node.FirstLine);
        return node.Number is { Style: <= NumberStyle.BracketedChinese } && node.DutyCount == 0 && heading.Length <= LongestHeading
            && source.Text[heading.End - 1] is not ('。' or ';' or '；' or ',' or '，' or ':' or '：');
    }

    /// <summary>Marks the tasks: Nodes with units, and numbered leaves at the same level among them.</summary>
    private bool FindTasks()
    {
        var first = Nodes.FindIndex(node => node.DutyCount > 0);
        if (first < 0)
        {
            return false;
        }

        var lastDuty = Nodes.FindLastIndex(node => node.DutyCount > 0);
        var styles = Nodes.Where(node => node is { DutyCount: > 0, Number: not null }).Select(node => node.Number!.Value.Style).ToHashSet();
        while (first > 0 && Nodes[first - 1] is { Number: { } number, HasChildren: false } && styles.Contains(number.Style))
        {
            first--;
        }

        Numbering? before = null;
        foreach (ref var node in CollectionsMarshal.AsSpan(Nodes)[first..])
        {
            var isLeaf = node.Number is { } number && !node.HasChildren && styles.Contains(number.Style) && source.Trimmed(node.FirstLine).Length > number.Length;
            var follows = node.FirstLine <= Nodes[lastDuty].FirstLine || (styles.Count == 1 && Continues(before, node.Number));
            if (node.DutyCount > 0 || (isLeaf && follows))
            {
                node.IsTask = true;
                before = node.Number;
            }
        }

        return true;
    }

    private static bool Continues(Numbering? before, Numbering? number) =>
        before is { } above && number is { } own && above.Style == own.Style && own.Value == above.Value + 1;

    /// <summary>A title between two items after which the numbers begin anew stands over a list of its own.</summary>
    private void MarkCaptions()
    {
        int? next = null;
        for (var i = Nodes.Count - 1; i > 0; i--)
        {
            ref var node = ref CollectionsMarshal.AsSpan(Nodes)[i];
            if (node.Number is { } number)
            {
                next = number.Value;
            }
            else if (node.DutyCount == 0)
            {
                node.IsCaption = next == 1 && Caption.Looks(source[source.Trimmed(node.FirstLine)]);
            }
        }
    }
}
