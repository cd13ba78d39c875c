namespace GraphTasks.Enrichment.Numbers;

/// <summary>Reads numbers written with Chinese numerals (一百二十, 三十万, 二〇二四, 两).</summary>
internal static class ChineseNumber
{
    /// <summary>The characters that such a number is made of, for a character class of an expression.</summary>
    public const string Characters = "〇零○一二两三四五六七八九十百千";

    private const int Longest = 16;

    /// <summary>Reads a number in ASCII digits or Chinese numerals; null where it is neither, or longer than sixteen characters.</summary>
    public static decimal? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Longest)
            return null;
        if (char.IsAsciiDigit(text[0]))
            return decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowThousands,
                System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
        return text.IndexOfAny("十百千") < 0 ? Positional(text) : Additive(text);
    }

    private static decimal? Positional(ReadOnlySpan<char> text)
    {
        decimal value = 0;
        foreach (var c in text)
        {
            if (Digit(c) is not { } digit)
                return null;
            value = value * 10 + digit;
        }

        return value;
    }

    private static decimal? Additive(ReadOnlySpan<char> text)
    {
        decimal total = 0;
        decimal? digit = null;
        foreach (var c in text)
        {
            if (Digit(c) is { } d)
            {
                digit = d;
                continue;
            }

            var power = c switch { '十' => 10m, '百' => 100m, '千' => 1000m, _ => 0m };
            if (power == 0)
                return null;
            total += (digit ?? 1) * power;
            digit = null;
        }

        return total + (digit ?? 0);
    }

    private static int? Digit(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => null,
    };
}
