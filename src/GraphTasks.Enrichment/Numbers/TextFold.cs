namespace GraphTasks.Enrichment.Numbers;

/// <summary>Brings full-width forms to their ASCII ones, one UTF-16 code unit for one, so that positions stay true.</summary>
internal static class TextFold
{
    public static string Fold(string text)
    {
        foreach (var c in text)
            if (Fold(c) != c)
                return string.Create(text.Length, text, static (target, source) =>
                {
                    for (var i = 0; i < source.Length; i++)
                        target[i] = Fold(source[i]);
                });
        return text;
    }

    private static char Fold(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' or '\u00a0' or '\t' => ' ',
        '–' or '—' or '―' or '−' or '〜' => '-',
        '﹪' => '%',
        _ => c,
    };
}
