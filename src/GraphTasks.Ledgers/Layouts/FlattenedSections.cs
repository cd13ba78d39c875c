using System.Buffers;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// Finds the headings that stand in rows of their own in a table without a column for them, one cell to a paragraph:
/// they are numbered in order (一、 二、), or stand without a number right before a row's number.
/// </summary>
internal static class FlattenedSections
{
    private const int LongestUnnumbered = 20;
    private static readonly SearchValues<char> InTasks = SearchValues.Create("、，,:：;；0123456789");

    /// <summary>The lines of the headings, in order, that go on with those above the table; none where what looks like headings does not run on or has a unit after it.</summary>
    public static List<int> Find(SourceText source, CellClassifier classifier, ColumnRole[] columns, SectionPath above, int firstLine, int endLine)
    {
        var found = new List<int>();
        if (columns.Contains(ColumnRole.Category))
        {
            return found;
        }

        var previous = default(CellKind);
        var last = new int[(int)NumberStyle.BracketedChinese + 1];
        foreach (var heading in above.Headings)
        {
            if (Numbering.At(heading) is { } number && (int)number.Style < last.Length)
            {
                last[(int)number.Style] = number.Value;
            }
        }

        var (candidate, isNumbered) = (-1, false);
        for (var line = firstLine; line < endLine; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0)
            {
                continue;
            }

            var text = source[span];
            var (kind, _) = classifier.Classify(text);
            if (candidate >= 0)
            {
                if (isNumbered && !BeginsRow(kind) && !SectionPath.Looks(text))
                {
                    return [];
                }

                if (isNumbered || kind.Integer > 0)
                {
                    found.Add(candidate);
                }
            }

            isNumbered = SectionPath.Looks(text);
            if (isNumbered && !Follows(Numbering.At(text)!.Value, last))
            {
                return [];
            }

            var unnumbered = columns[0] == ColumnRole.Seq && Fills(previous, columns[^1]) && IsShortHeading(text, kind);
            candidate = isNumbered || unnumbered ? line : -1;
            previous = kind;
        }

        return found;
    }

    /// <summary>Whether a row can begin with the cell: its number, or a task where the number is lost.</summary>
    private static bool BeginsRow(CellKind kind) => kind.Integer > 0 || (kind is { Date: false, Person: false, Length: > 8 } && kind.UnitCost > 3);

    /// <summary>Whether the cell is a value of the last column, so that the row is complete.</summary>
    private static bool Fills(CellKind kind, ColumnRole last) => last switch
    {
        ColumnRole.Lead or ColumnRole.Support => kind is { UnitCost: <= 2, Length: > 0 },
        ColumnRole.Deadline => kind.Date,
        ColumnRole.Leader or ColumnRole.Person => kind.Person,
        _ => false,
    };

    private static bool IsShortHeading(ReadOnlySpan<char> text, CellKind kind) =>
        kind is { Integer: < 0, Date: false, Person: false, EndsSentence: false, Length: > 3 and <= LongestUnnumbered } && kind.UnitCost >= 4 && text.IndexOfAny(InTasks) < 0;

    /// <summary>Whether the number is the next of its style; those of the style below it begin anew.</summary>
    private static bool Follows(Numbering number, int[] last)
    {
        var style = (int)number.Style;
        if (number.Value != last[style] + 1)
        {
            return false;
        }

        last[style] = number.Value;
        Array.Clear(last, style + 1, last.Length - style - 1);
        return true;
    }
}
