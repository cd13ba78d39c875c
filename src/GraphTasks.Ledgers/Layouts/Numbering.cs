using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>A number in front of a heading or an item.</summary>
/// <param name="Style">How it is written; the lower, the higher in the usual order of headings.</param>
/// <param name="Value">The number.</param>
/// <param name="Length">Its length with its punctuation, in UTF-16 code units.</param>
internal readonly record struct Numbering(NumberStyle Style, int Value, int Length)
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const int MostDigits = 6;

    /// <summary>The number that the text begins with, or null.</summary>
    public static Numbering? At(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return null;
        }

        if (text[0] == '第')
        {
            var (value, used) = Chinese(text[1..]);
            if (used == 0)
            {
                (value, used) = Digits(text[1..]);
            }

            return used > 0 && 1 + used < text.Length && text[1 + used] is '章' or '部' or '篇' or '编' or '节'
                ? new Numbering(text[1 + used] == '节' ? NumberStyle.Section : NumberStyle.Chapter, value, 2 + used)
                : null;
        }

        var bracketed = Chars.IsOpen(text[0]);
        var body = bracketed ? text[1..] : text;
        var (number, length) = Chinese(body);
        var chinese = length > 0;
        if (!chinese)
        {
            (number, length) = Digits(body);
        }

        if (length == 0)
        {
            return text[0] is >= '①' and <= '⑳' ? new Numbering(NumberStyle.Circled, text[0] - '①' + 1, 1) : null;
        }

        if (length >= body.Length)
        {
            return null;
        }

        var after = body[length];
        if (bracketed)
        {
            if (!Chars.IsClose(after))
            {
                return null;
            }

            var extra = length + 1 < body.Length && body[length + 1] is '、' or '.' or '．' ? 1 : 0;
            return new Numbering(chinese ? NumberStyle.BracketedChinese : NumberStyle.BracketedDigits, number, length + 2 + extra);
        }

        if (chinese)
        {
            if (after is '、' or '.' or '．')
            {
                return new Numbering(NumberStyle.Chinese, number, length + 1);
            }

            return null;
        }

        if (after is '、')
        {
            return new Numbering(NumberStyle.Digits, number, length + 1);
        }

        if (after is '.' or '．')
        {
            var decimalPoint = length + 1 < body.Length && char.IsAsciiDigit(Chars.Narrow(body[length + 1]));
            return decimalPoint && !LongNumberFollows(body[(length + 1)..]) ? null : new Numbering(NumberStyle.Digits, number, length + 1);
        }

        return Chars.IsClose(after) ? new Numbering(NumberStyle.HalfBracket, number, length + 1) : null;
    }

    /// <summary>2.2024年 is number 2 before a year, 5.5000万元 number 5 before an amount: no decimal has so many digits.</summary>
    private static bool LongNumberFollows(ReadOnlySpan<char> text) => text.Length > 4 && Chars.IsHan(text[4]) && Chars.Integer(text[..4]) >= 1000;

    private static (int Value, int Length) Digits(ReadOnlySpan<char> text)
    {
        var (value, i) = (0, 0);
        while (i < text.Length && i < MostDigits && Chars.Narrow(text[i]) is >= '0' and <= '9')
        {
            value = value * 10 + Chars.Narrow(text[i]) - '0';
            i++;
        }

        return (value, i);
    }

    private static (int Value, int Length) Chinese(ReadOnlySpan<char> text)
    {
        var (total, digit, i) = (0, 0, 0);
        for (; i < text.Length && i < 6; i++)
        {
            var value = ChineseDigits.IndexOf(text[i], StringComparison.Ordinal);
            if (value >= 0)
            {
                digit = value;
            }
            else if (text[i] is '十' or '百')
            {
                total += (digit == 0 ? 1 : digit) * (text[i] == '十' ? 10 : 100);
                digit = 0;
            }
            else
            {
                break;
            }
        }

        return (total + digit, i);
    }
}
