using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>Tells for each line of a source what its characters were read as. Of the rows only their places are kept.</summary>
internal sealed class Explanations
{
    private readonly List<(int Table, int Seq, SourceLines Lines)> places = [];

    /// <summary>Remembers where a row stands; rows come in the order of the file.</summary>
    public void Add(LedgerRow row) => places.Add((row.Table, row.Seq, row.Source));

    /// <summary>The lines that have text, made as they are asked for.</summary>
    public IEnumerable<LineExplanation> Of(SourceText source)
    {
        var place = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0)
            {
                continue;
            }

            var number = source.Number(line);
            while (place + 1 < places.Count && places[place].Lines.EndLine < number)
            {
                place++;
            }

            var inRow = place < places.Count && places[place].Lines.StartLine <= number && number <= places[place].Lines.EndLine;
            yield return new LineExplanation(number, inRow ? $"{places[place].Table}/{places[place].Seq}" : null, Parts(source, span));
        }
    }

    private static List<(SourceRole Role, string Text)> Parts(SourceText source, SourceSpan span)
    {
        var parts = new List<(SourceRole, string)>();
        var start = span.Start;
        for (var i = span.Start + 1; i <= span.End; i++)
        {
            if (i < span.End && (source.Role(i) == source.Role(start) || source.Role(i) == SourceRole.Space))
            {
                continue;
            }

            parts.Add((source.Role(start), source.Text[start..i].TrimEnd()));
            start = i;
        }

        return parts;
    }
}
