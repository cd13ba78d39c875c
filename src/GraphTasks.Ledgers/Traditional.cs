namespace GraphTasks.Ledgers;

/// <summary>Traditional Chinese characters in their simplified form, one for one. Only for comparison: what was printed is never changed.</summary>
public static class Traditional
{
    private const char First = '\u3400';
    private const char Last = '\u9fff';
    private static readonly char[] Map = Read();

    /// <summary>The simplified form of a character; every other character is its own.</summary>
    public static char Simplify(char c) => c is >= First and <= Last ? Map[c - First] : c;

    /// <summary>The text in simplified characters; the same text where it has no others. Positions stay.</summary>
    public static string Simplify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (Simplify(text[i]) != text[i])
            {
                return string.Create(text.Length, text, static (span, source) => Simplify(source, span));
            }
        }

        return text;
    }

    /// <summary>Writes the text in simplified characters to a buffer that is at least as long.</summary>
    internal static void Simplify(ReadOnlySpan<char> text, Span<char> simplified)
    {
        for (var i = 0; i < text.Length; i++)
        {
            simplified[i] = Simplify(text[i]);
        }
    }

    private static char[] Read()
    {
        var map = new char[Last - First + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = (char)(First + i);
        }

        using var reader = new StreamReader(typeof(Traditional).Assembly.GetManifestResourceStream("traditional.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [[var simple], var forms])
            {
                foreach (var form in forms.Where(form => form is >= First and <= Last))
                {
                    map[form - First] = simple;
                }
            }
        }

        return map;
    }
}
