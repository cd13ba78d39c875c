namespace GraphTasks.Ledgers.Source;

/// <summary>Character classes of Chinese official prose.</summary>
internal static class Chars
{
    /// <summary>White space in the wide sense: also no-break and zero-width spaces and the byte order mark.</summary>
    public static bool IsSpace(char c) => c <= ' ' || (c > '\u007e' && (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u0085'));

    /// <summary>A Chinese character of the basic or the first extension block.</summary>
    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '\u3007';

    public static bool IsOpen(char c) => c is '(' or '（' or '〔' or '[' or '［' or '【';

    public static bool IsClose(char c) => c is ')' or '）' or '〕' or ']' or '］' or '】';

    /// <summary>A separator between units: 、,;/ in either width.</summary>
    public static bool IsSeparator(char c) => c is '、' or ',' or '，' or ';' or '；' or '/' or '／' or '|' or '。' or ':' or '：';

    /// <summary>Full-width Latin letters, digits and punctuation as their half-width forms.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' => ' ',
        _ => c,
    };

    /// <summary>The text in half width and without white space, to be compared with dictionaries.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        var needed = false;
        foreach (var c in text)
        {
            if (IsSpace(c) || c is >= '\uff01' and <= '\uff5e')
            {
                needed = true;
                break;
            }
        }

        if (!needed)
        {
            return text.ToString();
        }

        var buffer = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsSpace(c))
            {
                buffer.Append(Narrow(c));
            }
        }

        return buffer.ToString();
    }

    /// <summary>A number made of digits of either width, or -1.</summary>
    public static int Integer(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 7)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in text)
        {
            var digit = Narrow(c) - '0';
            if (digit is < 0 or > 9)
            {
                return -1;
            }

            value = value * 10 + digit;
        }

        return value;
    }
}
