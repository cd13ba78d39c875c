namespace GraphTasks.Jieba.Cutting;

/// <summary>The classes of characters that decide where blocks begin and end.</summary>
internal static class Characters
{
    public const char FirstHan = '\u4E00';
    public const char LastHan = '\u9FD5';
    public const int HanCount = LastHan - FirstHan + 1;

    private const byte Alnum = 1;
    private const byte Cut = 2;
    private const byte Tag = 4;

    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 6, 0, 2, 6, 0, 0, 0, 0, 6, 0, 2, 6, 0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0,
        0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0, 0, 0, 6,
        0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0,
    ];

    /// <summary>Han in the range that Jieba knows; later additions to Unicode are not.</summary>
    public static bool IsHan(char c) => (uint)(c - FirstHan) < HanCount;

    /// <summary>One of the 62 ASCII letters and digits.</summary>
    public static bool IsAlnum(char c) => c < 128 && (Ascii[c] & Alnum) != 0;

    /// <summary>Part of a block when cutting: Han, ASCII letters and digits, and + # &amp; . _ % -.</summary>
    public static bool IsCutBlock(char c) => IsHan(c) || (c < 128 && (Ascii[c] & Cut) != 0);

    /// <summary>Part of a block when tagging: as for cutting, but % and - are not.</summary>
    public static bool IsTagBlock(char c) => IsHan(c) || (c < 128 && (Ascii[c] & Tag) != 0);

    /// <summary>White space as Python's <c>\s</c> has it, which counts U+001C to U+001F.</summary>
    public static bool IsWhiteSpace(char c) => c switch
    {
        >= '\t' and <= '\r' or >= '\u001C' and <= ' ' or '\u0085' or '\u00A0' or '\u1680' => true,
        >= '\u2000' and <= '\u200A' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => true,
        _ => false,
    };

    /// <summary>The UTF-16 length of the token that begins at <paramref name="at"/> outside blocks: \r\n, a surrogate pair or one unit.</summary>
    public static int OutsideLength(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (at + 1 >= text.Length)
            return 1;
        if (c == '\r')
            return text[at + 1] == '\n' ? 2 : 1;
        return char.IsHighSurrogate(c) && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
    }
}
