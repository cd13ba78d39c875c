using System.Runtime.InteropServices;
using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// Reads running text in which tasks are numbered paragraphs under headings, with the units in a closing bracket,
/// on a line of their own or in a last sentence.
/// </summary>
internal sealed class NumberedItems(SourceText source, LedgerDictionaries dictionaries, AttachmentList attachments)
{
    private const int LongestHeading = 40;
    private const int ShortestTask = 8;
    private readonly DutyFinder finder = new(source, dictionaries);
    private readonly List<ItemNode> nodes = [];
    private readonly List<SourceSpan> duties = [];
    private int start;
    private int last;

    /// <summary>The first line that belongs to the items.</summary>
    public int FirstLine => nodes[start].FirstLine;

    /// <summary>Looks for tasks in the lines; whether there are any.</summary>
    public bool Find(int endLine)
    {
        AddNodes(endLine);
        if (!FindTasks())
        {
            return false;
        }

        MarkCaptions();
        start = nodes.FindIndex(node => node.IsTask);
        last = nodes.FindLastIndex(node => node.IsTask);
        var depth = nodes[start].Depth;
        while (start > 0 && nodes[start - 1] is { Number: not null, HasChildren: true } above && above.Depth < depth)
        {
            start--;
        }

        return true;
    }

    /// <summary>The drafts of the tasks that were found, made as they are asked for.</summary>
    public IEnumerable<RowDraft> Drafts(int table)
    {
        var running = NumbersRun(start);
        var path = new List<(int Depth, string Heading)>();
        var count = 0;
        for (var i = start; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.IsTask)
            {
                var category = path.Where(entry => entry.Depth < node.Depth || node.Number is null).Select(entry => entry.Heading).ToList();
                foreach (var draft in TaskRows(node, category, table))
                {
                    draft.Seq = running ? draft.PrintedSeq!.Value : ++count;
                    yield return draft;
                }
            }
            else if (node.IsCaption && i < last)
            {
                source.Claim(source.Trimmed(node.FirstLine), SourceRole.Caption);
                path.Clear();
                table++;
                count = 0;
                running = NumbersRun(i + 1);
            }
            else if (node.Number is null || i > last)
            {
                // What is numbered after the last task (三、有关要求) is running text.
                ClaimText(node, node.FirstLine);
            }
            else
            {
                path.RemoveAll(entry => entry.Depth >= node.Depth);
                path.Add((node.Depth, source.String(Heading(node))));
            }
        }
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
            var hasDuty = nodes.Count > 0 && nodes[^1].DutyCount > 0;
            var inItem = nodes.Count > 0 && nodes[^1].Number is not null;
            found.Clear();
            finder.Find(span, number is null && inItem, hasDuty, found);
            if (number is null)
            {
                var ownLine = found.Count > 0 && found[0].Start == span.Start;
                if (inItem && !hasDuty && found.Count > 0 && !ownLine && IsHeadingOnly(nodes[^1]))
                {
                    // A task without a number under a heading: the heading does not go on in it.
                    Last().HasChildren = true;
                }
                else if ((inItem && (!hasDuty || GoesOnWithProgress(span))) || (ownLine && nodes.Count > 0))
                {
                    AddLine(line, found);
                    continue;
                }

                nodes.Add(new ItemNode(null, numbered < 0 ? 0 : nodes[numbered].Depth + (nodes[numbered].DutyCount > 0 ? 0 : 1), line, duties.Count));
            }
            else
            {
                var depth = Depth(styles, number.Value.Style);
                if (numbered >= 0 && nodes[numbered].Depth < depth)
                {
                    CollectionsMarshal.AsSpan(nodes)[numbered].HasChildren = true;
                }

                numbered = nodes.Count;
                nodes.Add(new ItemNode(number, depth, line, duties.Count));
            }

            AddLine(line, found);
        }
    }

    /// <summary>Sentences below a progress report that stands on a line of its own are more of it.</summary>
    private bool GoesOnWithProgress(SourceSpan line) =>
        finder.EndsInProgress(duties[^1]) && source.Text[line.End - 1] is '。' or '；' or ';' && dictionaries.Furniture.Find(source[line]) is null;

    private ref ItemNode Last() => ref CollectionsMarshal.AsSpan(nodes)[^1];

    private void AddLine(int line, List<SourceSpan> found)
    {
        ref var node = ref Last();
        node.LastLine = line;
        node.DutyCount += found.Count;
        duties.AddRange(found);
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

    /// <summary>Marks the tasks: nodes with units, and numbered leaves at the same level among them.</summary>
    private bool FindTasks()
    {
        var first = nodes.FindIndex(node => node.DutyCount > 0);
        if (first < 0)
        {
            return false;
        }

        var lastDuty = nodes.FindLastIndex(node => node.DutyCount > 0);
        var styles = nodes.Where(node => node is { DutyCount: > 0, Number: not null }).Select(node => node.Number!.Value.Style).ToHashSet();
        while (first > 0 && nodes[first - 1] is { Number: { } number, HasChildren: false } && styles.Contains(number.Style))
        {
            first--;
        }

        Numbering? before = null;
        foreach (ref var node in CollectionsMarshal.AsSpan(nodes)[first..])
        {
            var isLeaf = node.Number is { } number && !node.HasChildren && styles.Contains(number.Style) && source.Trimmed(node.FirstLine).Length > number.Length;
            var follows = node.FirstLine <= nodes[lastDuty].FirstLine || (styles.Count == 1 && Continues(before, node.Number));
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
        for (var i = nodes.Count - 1; i > 0; i--)
        {
            ref var node = ref CollectionsMarshal.AsSpan(nodes)[i];
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

    /// <summary>Whether each row of the list has a printed number above that of the row before it: else the positions count.</summary>
    private bool NumbersRun(int from)
    {
        var previous = 0;
        for (var i = from; i < nodes.Count && !nodes[i].IsCaption; i++)
        {
            var node = nodes[i];
            if (!node.IsTask)
            {
                continue;
            }

            if (node.Number is not { } number || number.Value <= previous || (node.DutyCount > 1 && Stretches(node).Any(stretch => stretch.BeginsRow)))
            {
                return false;
            }

            previous = number.Value;
        }

        return true;
    }

    /// <summary>A heading is the first paragraph; what follows it before the first item is running text.</summary>
    private SourceSpan Heading(ItemNode node)
    {
        var heading = source.Trimmed(node.FirstLine);
        source.Claim(heading, SourceRole.Category);
        ClaimText(node, node.FirstLine + 1);
        return heading;
    }

    private void ClaimText(ItemNode node, int from)
    {
        for (var line = from; line <= node.LastLine; line++)
        {
            source.ClaimRest(source.Trimmed(line), SourceRole.Text);
        }
    }

    private IEnumerable<RowDraft> TaskRows(ItemNode node, List<string> category, int table)
    {
        var draft = New(node, category, table);
        if (node.Number is { } number)
        {
            var first = source.Trimmed(node.FirstLine).Start;
            source.Claim(new SourceSpan(first, first + number.Length), SourceRole.Seq);
            draft.PrintedSeq = number.Value;
        }

        var progressLine = int.MaxValue;
        foreach (var (line, span, isDuty, beginsRow) in Stretches(node))
        {
            if (beginsRow)
            {
                yield return draft;
                draft = New(node, category, table);
                progressLine = int.MaxValue;
            }

            draft.Cover(line);
            if (isDuty)
            {
                finder.Assign(span, draft);
                progressLine = finder.EndsInProgress(span) ? line : int.MaxValue;
            }
            else if (line > progressLine)
            {
                draft.Progress.Add(span);
            }
            else
            {
                AddContent(draft, span);
            }
        }

        yield return draft;
    }

    /// <summary>The node's text and duties in order; text after a lead unit begins another row.</summary>
    private IEnumerable<(int Line, SourceSpan Span, bool IsDuty, bool BeginsRow)> Stretches(ItemNode node)
    {
        var (next, end, hasLead) = (node.FirstDuty, node.FirstDuty + node.DutyCount, false);
        for (var line = node.FirstLine; line <= node.LastLine; line++)
        {
            if (attachments.Contains(line))
            {
                continue;
            }

            var paragraph = source.Trimmed(line);
            var position = paragraph.Start + (line == node.FirstLine && node.Number is { } number ? number.Length : 0);
            for (; next < end && duties[next].End <= paragraph.End; next++)
            {
                var duty = duties[next];
                if (duty.Start > position)
                {
                    var text = source.Trim(new SourceSpan(position, duty.Start));
                    var begins = hasLead && text.Length > ShortestTask;
                    hasLead &= !begins;
                    yield return (line, text, false, begins);
                }

                hasLead |= finder.HasLead(duty, hasLead);
                yield return (line, duty, true, false);
                position = duty.End;
            }

            if (position < paragraph.End)
            {
                yield return (line, source.Trim(new SourceSpan(position, paragraph.End)), false, false);
            }
        }
    }

    private void AddContent(RowDraft draft, SourceSpan text)
    {
        if (text.Length == 1 && Chars.IsSeparator(source.Text[text.Start]) && draft.Lead.Count > 0)
        {
            source.Claim(text, SourceRole.Delimiter);
        }
        else if (text.Length > 0)
        {
            draft.Content.Add(text);
        }
    }

    private static RowDraft New(ItemNode node, List<string> category, int table)
    {
        var draft = new RowDraft(table);
        draft.Category.AddRange(category);
        draft.Cover(node.FirstLine);
        return draft;
    }
}
