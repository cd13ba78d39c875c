using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// Reads running text in which tasks are numbered paragraphs under headings, with the units in a closing bracket,
/// on a line of their own or in a last sentence.
/// </summary>
internal sealed class NumberedItems(SourceText source, LedgerDictionaries dictionaries)
{
    private const int LongestHeading = 40;
    private readonly DutyFinder duties = new(source, dictionaries);

    /// <summary>The first line that belongs to the items, or -1 where there are none.</summary>
    public int FirstLine { get; private set; } = -1;

    /// <summary>The lines after the items.</summary>
    public int EndLine { get; private set; }

    public List<RowDraft> Read(int firstLine, int endLine, int table)
    {
        var nodes = Nodes(firstLine, endLine);
        var tasks = Tasks(nodes);
        if (tasks.Count == 0)
        {
            return [];
        }

        var start = nodes.IndexOf(tasks[0]);
        while (start > 0 && nodes[start - 1].Number is not null && nodes[start - 1].Depth < tasks[0].Depth && nodes[start - 1].HasChildren)
        {
            start--;
        }

        FirstLine = nodes[start].Lines[0].Line;
        EndLine = nodes[nodes.IndexOf(tasks[^1])].Lines[^1].Line + 1;
        return Drafts(nodes, tasks, start, table);
    }

    private List<ItemNode> Nodes(int firstLine, int endLine)
    {
        var nodes = new List<ItemNode>();
        var styles = new List<NumberStyle>();
        for (var line = firstLine; line < endLine; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0)
            {
                continue;
            }

            var text = source[span];
            var number = Numbering.At(text);
            var closed = nodes.Count == 0 || nodes[^1].Duties.Count > 0 || nodes[^1].Number is null;
            var duty = duties.Find(span, number is null && nodes.Count > 0 && nodes[^1].Number is not null, nodes.Count > 0 && nodes[^1].Duties.Count > 0);
            if (number is null)
            {
                var ownLine = duty.Count > 0 && duty[0].Start == span.Start;
                if (!closed && duty.Count > 0 && !ownLine && IsHeadingOnly(nodes[^1]))
                {
                    // A task without a number under a heading: the heading does not go on in it.
                    nodes[^1].HasChildren = true;
                }
                else if (!closed || (ownLine && nodes.Count > 0))
                {
                    nodes[^1].Lines.Add((line, span));
                    nodes[^1].Duties.AddRange(duty);
                    continue;
                }

                var last = nodes.FindLast(node => node.Number is not null);
                nodes.Add(new ItemNode(null, last is null ? 0 : last.Depth + (last.Duties.Count > 0 ? 0 : 1)));
            }
            else
            {
                var style = number.Value.Style;
                var depth = styles.IndexOf(style);
                if (depth < 0)
                {
                    depth = styles.Count;
                    styles.Add(style);
                }
                else
                {
                    styles.RemoveRange(depth + 1, styles.Count - depth - 1);
                }

                var parent = nodes.FindLast(node => node.Number is not null);
                if (parent is not null && parent.Depth < depth)
                {
                    parent.HasChildren = true;
                }

                nodes.Add(new ItemNode(number, depth));
            }

            nodes[^1].Lines.Add((line, span));
            nodes[^1].Duties.AddRange(duty);
        }

        return nodes;
    }

    private bool IsHeadingOnly(ItemNode node) =>
        node.Number is { Style: <= NumberStyle.BracketedChinese } && node.Duties.Count == 0 && node.Lines[0].Span.Length <= LongestHeading
        && source.Text[node.Lines[0].Span.End - 1] is not ('。' or ';' or ';' or ',' or ',' or ':' or ':');

    /// <summary>The tasks: nodes with units, and numbered leaves at the same level among them.</summary>
    private static List<ItemNode> Tasks(List<ItemNode> nodes)
    {
        var first = nodes.FindIndex(node => node.Duties.Count > 0);
        if (first < 0)
        {
            return [];
        }

        var last = nodes.FindLastIndex(node => node.Duties.Count > 0);
        var styles = nodes.Where(node => node.Duties.Count > 0 && node.Number is not null).Select(node => node.Number!.Value.Style).ToHashSet();
        var tasks = new List<ItemNode>();
        var from = first;
        while (from > 0 && nodes[from - 1].Number is { } number && styles.Contains(number.Style) && !nodes[from - 1].HasChildren)
        {
            from--;
        }

        for (var i = from; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var isLeaf = node.Number is { } number && !node.HasChildren && styles.Contains(number.Style) && node.Lines[0].Span.Length > number.Length;
            if (node.Duties.Count > 0 || (isLeaf && (i <= last || styles.Count == 1 && Continues(tasks, node))))
            {
                tasks.Add(node);
            }
        }

        return tasks;
    }

    private static bool Continues(List<ItemNode> tasks, ItemNode node) =>
        tasks.Count > 0 && tasks[^1].Number is { } before && node.Number is { } number && before.Style == number.Style && number.Value == before.Value + 1;

    private List<RowDraft> Drafts(List<ItemNode> nodes, List<ItemNode> tasks, int start, int table)
    {
        var isTask = tasks.ToHashSet();
        var drafts = new List<RowDraft>();
        var path = new List<(int Depth, string Heading)>();
        var last = nodes.IndexOf(tasks[^1]);
        for (var i = start; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.Number is not null && !isTask.Contains(node))
            {
                // What is numbered after the last task (三、有关要求) is running text.
                if (i > last)
                {
                    node.Lines.ForEach(line => source.ClaimRest(line.Span, SourceRole.Text));
                    continue;
                }

                path.RemoveAll(entry => entry.Depth >= node.Depth);
                path.Add((node.Depth, source.String(Heading(node))));
                continue;
            }

            if (!isTask.Contains(node))
            {
                foreach (var (_, span) in node.Lines)
                {
                    source.ClaimRest(span, SourceRole.Text);
                }

                continue;
            }

            var category = path.Where(entry => entry.Depth < node.Depth || node.Number is null).Select(entry => entry.Heading);
            TaskRows(node, [.. category], table, drafts);
        }

        Number(drafts);
        return drafts;
    }

    /// <summary>A heading is the first paragraph; what follows it before the first item is running text.</summary>
    private SourceSpan Heading(ItemNode node)
    {
        var heading = node.Lines[0].Span;
        source.Claim(heading, SourceRole.Category);
        for (var i = 1; i < node.Lines.Count; i++)
        {
            source.ClaimRest(node.Lines[i].Span, SourceRole.Text);
        }

        return heading;
    }

    private void TaskRows(ItemNode node, List<string> category, int table, List<RowDraft> drafts)
    {
        var draft = New(node, category, table, drafts);
        if (node.Number is { } number)
        {
            var first = node.Lines[0].Span;
            source.Claim(new SourceSpan(first.Start, first.Start + number.Length), SourceRole.Seq);
            draft.PrintedSeq = number.Value;
        }

        foreach (var (line, span) in node.Lines)
        {
            var position = line == node.Lines[0].Line && node.Number is { } n ? span.Start + n.Length : span.Start;
            foreach (var duty in node.Duties.Where(duty => duty.Start >= span.Start && duty.End <= span.End))
            {
                if (duty.Start > position)
                {
                    var text = source.Trim(new SourceSpan(position, duty.Start));
                    if (draft.Lead.Count > 0 && text.Length > 8)
                    {
                        draft = New(node, category, table, drafts);
                    }

                    AddContent(draft, text);
                }

                draft.Cover(line);
                duties.Assign(duty, draft);
                position = duty.End;
            }

            if (position < span.End)
            {
                draft.Cover(line);
                AddContent(draft, source.Trim(new SourceSpan(position, span.End)));
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

    private static RowDraft New(ItemNode node, List<string> category, int table, List<RowDraft> drafts)
    {
        var draft = new RowDraft(table);
        draft.Category.AddRange(category);
        draft.Cover(node.Lines[0].Line);
        drafts.Add(draft);
        return draft;
    }

    /// <summary>The printed numbers where they run through the document, else the positions.</summary>
    private static void Number(List<RowDraft> drafts)
    {
        var previous = 0;
        var running = true;
        foreach (var draft in drafts)
        {
            running &= draft.PrintedSeq is { } seq && seq > previous;
            previous = draft.PrintedSeq ?? previous;
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i].Seq = running ? drafts[i].PrintedSeq!.Value : i + 1;
        }
    }
}
