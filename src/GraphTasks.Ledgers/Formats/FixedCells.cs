using System.Runtime.InteropServices;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>The lines of a table in fixed columns with what each has in each column; kept small, since a long table has a million lines.</summary>
internal sealed class FixedCells(int columns)
{
    private readonly List<SourceSpan> cells = [];
    private readonly List<(int Number, bool Gap)> lines = [];
    private readonly List<(int At, SourceSpan Span)> headings = [];

    /// <summary>The number of lines.</summary>
    public int Count => lines.Count;

    /// <summary>What the line has in the column; empty where it has nothing.</summary>
    public SourceSpan this[int line, int column] => cells[line * columns + column];

    /// <summary>The line's place in the source.</summary>
    public int Number(int line) => lines[line].Number;

    /// <summary>Whether a blank line stands above it.</summary>
    public bool Gap(int line) => lines[line].Gap;

    /// <summary>The headings that stand in lines of their own, each with the line that it stands above.</summary>
    public IReadOnlyList<(int At, SourceSpan Span)> Headings => headings;

    /// <summary>Adds a heading below the lines that there are.</summary>
    public void AddHeading(SourceSpan span) => headings.Add((lines.Count, span));

    public void Add(int number, bool gap, IEnumerable<(int Column, SourceSpan Span)> placed)
    {
        lines.Add((number, gap));
        CollectionsMarshal.SetCount(cells, cells.Count + columns);
        var line = CollectionsMarshal.AsSpan(cells)[^columns..];
        line.Clear();
        foreach (var (column, span) in placed)
        {
            line[column] = span;
        }
    }

    /// <summary>Whether the line has something in any column from this one on.</summary>
    public bool Any(int line, int column) => CollectionsMarshal.AsSpan(cells).Slice(line * columns + column, columns - column).ContainsAnyExcept(default(SourceSpan));

    /// <summary>Leaves out the lines from this one on.</summary>
    public void Cut(int line)
    {
        headings.RemoveAll(heading => heading.At > line);
        lines.RemoveRange(line, lines.Count - line);
        cells.RemoveRange(line * columns, cells.Count - line * columns);
    }
}
