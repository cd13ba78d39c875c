using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// Reads running text in which tasks are numbered paragraphs under headings, with the units in a closing bracket,
/// on a line of their own or in a last sentence (<see cref="ItemOutline"/> finds the tasks).
/// </summary>
internal sealed class NumberedItems(SourceText source, LedgerDictionaries dictionaries, AttachmentList attachments)
{
    private const int ShortestTask = 8;
    private readonly DutyFinder finder = new(source, dictionaries);
    private List<ItemNode> nodes = [];
    private List<SourceSpan> duties = [];
    private int start;
    private int last;

    /// <summary>The first line that belongs to the items.</summary>
    public int FirstLine => nodes[start].FirstLine;

    /// <summary>Looks for tasks in the lines; whether there are any.</summary>
    public bool Find(int endLine)
    {
        var outline = new ItemOutline(source, dictionaries, attachments, finder);
        if (!outline.Find(endLine))
        {
            return false;
        }

        (nodes, duties) = (outline.Nodes, outline.Duties);
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
