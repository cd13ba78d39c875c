using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// Reads a table whose cells stand one to a paragraph, in the order of the columns, with numbers, blank cells and
/// merged cells partly lost. Each line is given a column so that the whole table costs least (Viterbi): lines that
/// do not look like their column, skipped columns and cells of several paragraphs all cost something.
/// A second pass knows which values the columns held where the first pass was sure.
/// </summary>
internal sealed class FlattenedTable(SourceText source, CellClassifier classifier, ColumnRole[] columns, SectionPath sections)
{
    private const int Never = 100_000;
    private readonly ColumnValues values = new(columns.Length);
    private readonly int[] skipped = SumOfSkipped(columns);
    private readonly bool hasCategory = columns.Contains(ColumnRole.Category);
    private const int Unnumbered = 150;
    private bool paragraphs = true;
    private HashSet<int> counted = [];
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

        var adjacent = fragments.Count(fragment => fragment.Gap == 0);
        paragraphs = adjacent * 2 < fragments.Length;
        counted = columns.Contains(ColumnRole.Seq) ? Counted(fragments) : [];
        var path = Align(fragments);
        values.Learn(fragments, path, columns);
        path = Align(fragments);
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

    /// <summary>
    /// The numbers that count on from one another, 1, 2, 3: where merged cells are lost they are the best sign of a row. One that
    /// stands there twice before the next may be a value, and says nothing.
    /// </summary>
    private static HashSet<int> Counted(Fragment[] fragments)
    {
        var counted = new HashSet<int>();
        var (last, at) = (-1, -1);
        for (var f = 0; f < fragments.Length; f++)
        {
            var value = fragments[f].Kind.Integer;
            if (value < 0)
            {
                continue;
            }

            if (at < 0 || value == last + 1)
            {
                (last, at) = (value, f);
                counted.Add(f);
            }
            else if (value == last)
            {
                counted.Remove(at);
            }
        }

        return counted;
    }

    /// <summary>An empty line; one of spaces that are wider than usual is a blank cell.</summary>
    private bool IsEmpty(int line)
    {
        var whole = source.Whole(line);
        return source.Trim(whole).Length == 0 && source[whole].IndexOfAnyExcept(' ', '\t', '\r') < 0;
    }

    /// <summary>The column of each fragment; its complement where the fragment begins a row.</summary>
    private sbyte[] Align(Fragment[] fragments)
    {
        var count = columns.Length;
        var costs = new int[count];
        var next = new int[count];
        var begin = new int[count];
        var more = new int[count];
        var back = new sbyte[fragments.Length * count];
        Emit(fragments, 0, begin, more);
        for (var column = 0; column < count; column++)
        {
            costs[column] = skipped[column] + begin[column];
        }

        for (var f = 1; f < fragments.Length; f++)
        {
            var fragment = fragments[f];
            Emit(fragments, f, begin, more);
            var inRow = fragment.Gap == 0 && paragraphs ? 60 : 0;
            var newRow = fragment.Gap == 0 && paragraphs ? 80 : 0;
            var wide = fragment.Gap >= 2 && !(fragment.Gap == 0 && paragraphs) ? -15 : 0;
            for (var column = 0; column < count; column++)
            {
                var best = fragment.AfterHeading ? Never : costs[column] + Continue(fragments[f - 1], fragment, column) + more[column];
                var from = (sbyte)column;
                for (var previous = 0; previous < count; previous++)
                {
                    if (costs[previous] >= Never)
                    {
                        continue;
                    }

                    var wraps = fragment.AfterHeading || previous >= column;
                    var step = wraps
                        ? skipped[count] - skipped[previous + 1] + skipped[column] + newRow + (column > 0 ? wide : 0)
                        : skipped[column] - skipped[previous + 1] + inRow;
                    var cost = costs[previous] + step + begin[column];
                    if (cost < best)
                    {
                        best = cost;
                        from = (sbyte)(wraps ? ~previous : previous);
                    }
                }

                next[column] = best;
                back[f * count + column] = from;
            }

            (costs, next) = (next, costs);
            Level(costs);
        }

        return Trace(fragments.Length, costs, back);
    }

    /// <summary>Takes the least cost off all: only the differences count, and a long table must not reach the bound.</summary>
    private static void Level(int[] costs)
    {
        var least = costs.Min();
        for (var i = 0; i < costs.Length; i++)
        {
            costs[i] = Math.Min(Never, costs[i] - least);
        }
    }

    private sbyte[] Trace(int length, int[] costs, sbyte[] back)
    {
        var column = 0;
        for (var c = 1; c < costs.Length; c++)
        {
            if (costs[c] - skipped[c + 1] < costs[column] - skipped[column + 1])
            {
                column = c;
            }
        }

        var path = new sbyte[length];
        for (var f = length - 1; f >= 0; f--)
        {
            var from = f == 0 ? (sbyte)-1 : back[f * costs.Length + column];
            path[f] = (sbyte)(from < 0 ? ~column : column);
            column = from < 0 ? ~from : from;
        }

        return path;
    }

    /// <summary>What it costs to leave out the columns before each one; the last element is for all of them.</summary>
    private static int[] SumOfSkipped(ColumnRole[] columns)
    {
        var sums = new int[columns.Length + 1];
        for (var column = 0; column < columns.Length; column++)
        {
            sums[column + 1] = sums[column] + columns[column] switch
            {
                ColumnRole.Seq => 30,
                ColumnRole.Category => 2,
                ColumnRole.Content => 120,
                ColumnRole.Lead => 60,
                ColumnRole.Support => 35,
                ColumnRole.Deadline => 40,
                ColumnRole.Progress => 40,
                ColumnRole.Remarks => 15,
                _ => 30,
            };
        }

        return sums;
    }

    private int Continue(Fragment previous, Fragment fragment, int column)
    {
        var role = columns[column];
        if (role == ColumnRole.Seq)
        {
            return Never;
        }

        if (fragment.Gap == 0 && paragraphs)
        {
            return 3;
        }

        var cost = role switch
        {
            ColumnRole.Progress => 7,
            ColumnRole.Lead or ColumnRole.Support when previous.Kind.UnitCost >= 3 && !previous.Kind.Blank => 0,
            ColumnRole.Content when !previous.Kind.EndsSentence => 25,
            ColumnRole.Remarks => 20,
            _ => 30,
        };
        return cost + (previous.Kind.Blank && !fragment.Kind.Blank ? 5 : 0);
    }

    /// <summary>What it costs to read the fragment in each column, as the beginning of a cell and as more of it.</summary>
    private void Emit(Fragment[] fragments, int f, int[] begin, int[] more)
    {
        var fragment = fragments[f];
        var counts = counted.Contains(f) ? Unnumbered : 0;
        var seen = values.Of(fragment.Text);
        for (var column = 0; column < begin.Length; column++)
        {
            var role = columns[column];
            var cost = Fits(fragment.Kind, role, column) + (role == ColumnRole.Seq ? 0 : counts);
            begin[column] = cost + ColumnValues.Surprise(seen, column, continues: false);
            more[column] = (fragment.Kind.Blank && role is ColumnRole.Lead or ColumnRole.Content ? 15 : cost) + ColumnValues.Surprise(seen, column, continues: true);
        }
    }

    private int Fits(CellKind kind, ColumnRole role, int column) => kind.Blank ? Blank(role) : role switch
    {
        ColumnRole.Seq => kind.Integer >= 0 ? 0 : Never,
        ColumnRole.Category => kind.Integer >= 0 ? 90 : CategoryCost(kind, column),
        ColumnRole.Content => Prose(kind, 0) + (kind.Heading && hasCategory && kind.Length < 45 ? 20 : 0),
        ColumnRole.Progress => Prose(kind, kind.Heading ? 0 : 3),
        ColumnRole.Remarks => kind is { Length: <= 8, EndsSentence: false, Integer: < 0, Date: false, Person: false } && kind.UnitCost > 2 ? 10 : Prose(kind, 30),
        ColumnRole.Deadline => kind.Date ? 0 : kind.Length <= 14 && kind.Integer < 0 && kind.UnitCost > 2 ? 35 : 120,
        ColumnRole.Lead or ColumnRole.Support => kind.Integer >= 0 ? 120 : kind.Person && kind.UnitCost > 2 ? 50 : kind.UnitCost * 10 + (kind.Date ? 40 : 0),
        ColumnRole.Leader or ColumnRole.Person => kind.Person && kind.UnitCost > 0 ? 0 : kind.Integer >= 0 || kind.UnitCost <= 1 || kind.Length > 24 || kind.EndsSentence ? 130 : kind.UnitCost == 2 ? 80 : 50,
        _ => 20,
    };

    private int CategoryCost(CellKind kind, int column)
    {
        if (kind.Heading)
        {
            var first = Array.IndexOf(columns, ColumnRole.Category);
            var several = Array.LastIndexOf(columns, ColumnRole.Category) > first;
            return several && kind.TopHeading != (column == first) ? 12 : 0;
        }

        return kind.EndsSentence ? 60 : kind.Length <= 40 ? 25 : 70;
    }

    private static int Prose(CellKind kind, int start) =>
        start + (kind.Integer >= 0 ? 120 : kind.UnitCost <= 2 ? 60 : kind.Date ? 50 : kind.Person ? 45 : kind.UnitCost <= 3 ? 35 : kind.Length < 5 ? 15 : 0);

    private static int Blank(ColumnRole role) => role switch
    {
        ColumnRole.Seq => 60,
        ColumnRole.Category => 12,
        ColumnRole.Content => 120,
        ColumnRole.Lead => 30,
        ColumnRole.Support => 5,
        ColumnRole.Deadline => 15,
        ColumnRole.Progress => 15,
        _ => 0,
    };

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
