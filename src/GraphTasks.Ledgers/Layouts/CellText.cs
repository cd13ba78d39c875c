using System.Text;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>The parts of a cell as one text, with a line break between them, and the way back to the source.</summary>
internal readonly record struct CellText(string Text, int[] Positions)
{
    public static CellText From(SourceText source, List<SourceSpan> spans)
    {
        var text = new StringBuilder();
        var positions = new List<int>();
        foreach (var span in spans)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
                positions.Add(-1);
            }

            for (var i = span.Start; i < span.End; i++)
            {
                text.Append(source.Text[i]);
                positions.Add(i);
            }
        }

        return new CellText(text.ToString(), [.. positions]);
    }

    public void Claim(SourceText source, int start, int end, SourceRole role)
    {
        for (var i = start; i < end; i++)
        {
            if (Positions[i] >= 0)
            {
                source.Claim(new SourceSpan(Positions[i], Positions[i] + 1), role);
            }
        }
    }
}
