using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// Reads a table whose cells stand one to a paragraph, in the order of the columns, with numbers, blank cells and
/// merged cells partly lost (<see cref="CellAlignment"/> finds the columns).
/// </summary>
internal sealed class FlattenedTable(SourceText source, CellClassifier classifier, ColumnRole[] columns, SectionPath sections)
{
    private List<int> headingLines = [];

    /// <summary>The drafts of the lines, made as they are asked for.</summary>
    public IEnumerable<RowDraft> Read(int firstLine, int endLine, int table)
    {
        headingLines = FlattenedSections.Find(source, classifier, columns, sections, firstLine, endLine);
        var fragments = Fragments(firstLine, endLine);
        if (fragments.Length == 0)
        {
            return [];
        }

        var path = new CellAlignment(fragments, columns).Find();
        return Drafts(fragments, path, table);
    }

    private Fragment[] Fragments(int firstLine, int endLine)
    {
        var count = 0;
        for (var line = firstLine; line < endLine; line++)
        {
            count += IsEmpty(line) ? 0 : 1;
        }

        count -= headingLines.Count;

        // Of the exact length: a long table has millions of lines.
        var fragments = new Fragment[count];
        var (next, empty, heading, afterHeading) = (0, 1, 0, false);
        for (var line = firstLine; next < count; line++)
        {
            if (heading < headingLines.Count && line == headingLines[heading])
            {
                heading++;
                afterHeading = true;
                continue;
            }

            if (IsEmpty(line))
            {
                empty += next == 0 ? 0 : 1;
                continue;
            }

            var span = source.Trimmed(line);
            var (kind, text) = classifier.Classify(source[span]);
            fragments[next++] = new Fragment(line, span, (byte)Math.Min(empty, 2), afterHeading, kind, text);
            (empty, afterHeading) = (0, false);
        }

        return fragments;
    }

    /// <summary>An empty line; one of spaces that are wider than usual is a blank cell.</summary>
    private bool IsEmpty(int line)
    {
        var whole = source.Whole(line);
        return source.Trim(whole).Length == 0 && source[whole].IndexOfAnyExcept(' ', '\t', '\r') < 0;
    }

    private IEnumerable<RowDraft> Drafts(Fragment[] fragments, sbyte[] path, int table)
    {
        var numbers = new RowNumbers(HasNumbers(fragments, path));
        var headings = new CategoryPath(source, columns.Count(role => role == ColumnRole.Category));
        RowDraft? draft = null;
        var next = 0;
        for (var f = 0; f < fragments.Length; f++)
        {
            var column = path[f] < 0 ? ~path[f] : path[f];
            if (path[f] < 0 || draft is null)
            {
                if (draft is not null)
                {
                    headings.Finish(draft);
                    yield return numbers.Fill(draft);
                }

                draft = new RowDraft(table);
                next = AddHeadings(next, fragments[f].Line);
                draft.Category.AddRange(sections.Headings);
            }

            var fragment = fragments[f];
            draft.Cover(fragment.Line);
            if (fragment.Kind.Blank)
            {
                continue;
            }

            switch (columns[column])
            {
                case ColumnRole.Seq:
                    draft.PrintedSeq = fragment.Kind.Integer;
                    source.Claim(fragment.Span, SourceRole.Seq);
                    break;
                case ColumnRole.Category:
                    headings.Add(columns.Take(column).Count(role => role == ColumnRole.Category), fragment.Span);
                    break;
                case ColumnRole.Other:
                    source.Claim(fragment.Span, SourceRole.OtherColumn);
                    break;
                default:
                    draft.Field(columns[column])!.Add(fragment.Span);
                    break;
            }
        }

        headings.Finish(draft!);
        yield return numbers.Fill(draft!);
    }

    /// <summary>Puts the headings above the line on the path.</summary>
    private int AddHeadings(int next, int line)
    {
        for (; next < headingLines.Count && headingLines[next] < line; next++)
        {
            var span = source.Trimmed(headingLines[next]);
            sections.Add(source.String(span));
            source.Claim(span, SourceRole.Category);
        }

        return next;
    }

    private bool HasNumbers(Fragment[] fragments, sbyte[] path)
    {
        var seq = Array.IndexOf(columns, ColumnRole.Seq);
        for (var f = 0; f < path.Length && seq >= 0; f++)
        {
            if ((path[f] == seq || path[f] == ~seq) && !fragments[f].Kind.Blank)
            {
                return true;
            }
        }

        return false;
    }
}
