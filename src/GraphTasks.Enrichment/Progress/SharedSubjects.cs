namespace GraphTasks.Enrichment.Progress;

/// <summary>Gives each of the rates after 分别 the subject that it belongs to (就业3618人、再就业974人,分别完成目标的60.3%、64.9%).</summary>
internal static class SharedSubjects
{
    private const string Word = "分别";

    /// <param name="figures">The figures in the order of the text.</param>
    /// <param name="from">The first figure of the line.</param>
    public static void Part(List<ReportedFigure> figures, int from)
    {
        for (var i = from; i < figures.Count; i++)
        {
            var at = figures[i].Subject.IndexOf(Word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var end = i + 1;
            while (end < figures.Count && figures[end].Unit == figures[i].Unit && figures[end].Subject.Length == 0)
                end++;
            var count = end - i;
            var named = figures[i].Subject[..at].Split('、');
            var names = named.Length == count ? named : Before(figures, from, i, count);
            var (deed, falls) = (figures[i].Subject[(at + Word.Length)..], figures[i].Value < 0);
            for (var j = 0; j < count && names.Length == count; j++)
                figures[i + j] = figures[i + j] with
                {
                    Subject = names[j] + deed,
                    Kind = figures[i].Kind,
                    Value = falls ? -Math.Abs(figures[i + j].Value) : figures[i + j].Value,
                };
            i = end - 1;
        }
    }

    private static string[] Before(List<ReportedFigure> figures, int from, int at, int count) =>
        at - from < count ? [] : figures.GetRange(at - count, count).ConvertAll(figure => figure.Subject).ToArray();
}
