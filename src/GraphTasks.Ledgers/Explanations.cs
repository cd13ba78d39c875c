using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>Tells for each line of a source what its characters were read as.</summary>
internal static class Explanations
{
    public static List<LineExplanation> Of(SourceText source, IReadOnlyList<LedgerRow> rows)
    {
        var explanations = new List<LineExplanation>();
        var row = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0)
            {
                continue;
            }

            var number = source.Number(line);
            while (row + 1 < rows.Count && rows[row].Source.EndLine < number)
            {
                row++;
            }

            var inRow = row < rows.Count && rows[row].Source.StartLine <= number && number <= rows[row].Source.EndLine;
            explanations.Add(new LineExplanation(number, inRow ? $"{rows[row].Table}/{rows[row].Seq}" : null, Parts(source, span)));
        }

        return explanations;
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
