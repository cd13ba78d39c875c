namespace GraphTasks.Data.Search;

/// <summary>A stretch of folded text without a gap: Chinese characters, or the letters and digits of one word.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="IsHan">Whether it is Chinese, which is written without gaps between words.</param>
internal readonly record struct SearchRun(string Text, bool IsHan)
{
    /// <summary>The stretches of a text; punctuation and spaces only part them.</summary>
    public static List<SearchRun> Cut(string folded)
    {
        var runs = new List<SearchRun>();
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            var han = IsHanAt(folded, i);
            while (i < folded.Length && (han ? IsHanAt(folded, i) : IsWordAt(folded, i)))
                i++;
            if (i > start)
                runs.Add(new(folded[start..i], han));
            else
                i++;
        }

        return runs;
    }

    // Characters beyond the basic plane, rare names mostly, are taken code unit by code unit, in index and query alike.
    private static bool IsHanAt(string text, int i) => text[i] is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\ud800' and <= '\udfff';

    private static bool IsWordAt(string text, int i) => char.IsLetterOrDigit(text[i]) && !IsHanAt(text, i);
}
