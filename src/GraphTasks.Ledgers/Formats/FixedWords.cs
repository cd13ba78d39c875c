using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Formats;

/// <summary>What the words of a table in fixed columns look like, and how ill they suit its columns.</summary>
internal sealed class FixedWords(SourceText source, ColumnRole[] roles, UnitNameLexicon names)
{
    private const int LongestNames = 24;
    private readonly bool hasDeadline = roles.Contains(ColumnRole.Deadline);
    private readonly bool hasPeople = roles.AsSpan().IndexOfAny(ColumnRole.Leader, ColumnRole.Person) >= 0;

    public bool IsNumber(FixedSegment piece) => piece.Span.Length <= 8 && Chars.Integer(Chars.Squeeze(source[piece.Span])) >= 0;

    /// <summary>Names of people and nothing else: 万亩 and 单位 only begin like them.</summary>
    private static bool IsPerson(ReadOnlySpan<char> text) =>
        text.Length <= LongestNames && text[^1] != '。' && !IsMeasure(text) && !text.StartsWith("单位") && PersonNames.Looks(text);

    private static bool IsMeasure(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '万' && "亩吨人户个亿平米元辆千公立套台件次名家处条株头只座".Contains(text[1]);

    /// <summary>Whether a single space between two words can be the border of two cells.</summary>
    public bool MayPart(FixedSegment left, FixedSegment right)
    {
        var (before, after) = (source.Text[left.Span.End - 1], source.Text[right.Span.Start]);
        return (before >= '\u2000' && after >= '\u2000') || BeginsWithName(right) || (hasPeople && IsPerson(source[right.Span])) || EndsWithName(left);
    }

    /// <summary>A list of names ends with one.</summary>
    private bool EndsWithName(FixedSegment piece)
    {
        var text = source[piece.Span];
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += Chars.IsClose(text[i]) ? 1 : Chars.IsOpen(text[i]) ? -1 : 0;
            if (depth == 0 && Chars.IsSeparator(text[i]))
            {
                text = text[(i + 1)..];
                break;
            }
        }

        return text.Length > 1 && (UnitNameGrammar.EndsWithHardHead(text) || UnitNameGrammar.IsKnown(text, names));
    }

    /// <summary>How ill a word of this look suits a column: units and people have no digits, a number is nothing but one, a unit's name is no task.</summary>
    public int Strange(FixedLooks look, ColumnRole role) => role switch
    {
        ColumnRole.Seq => look.HasFlag(FixedLooks.Number) ? 0 : 60,
        ColumnRole.Leader or ColumnRole.Person => look.HasFlag(FixedLooks.Person) ? 0 : 25,
        ColumnRole.Lead or ColumnRole.Support or ColumnRole.Category => (hasDeadline && look.HasFlag(FixedLooks.Due)) || look.HasFlag(FixedLooks.Digit) ? 25 : role != ColumnRole.Category && look.HasFlag(FixedLooks.Sentence) ? 15 : 0,
        ColumnRole.Deadline => look.HasFlag(FixedLooks.Person) && !look.HasFlag(FixedLooks.Time) ? 15 : 0,
        ColumnRole.Content => (hasDeadline && look.HasFlag(FixedLooks.Due)) || look.HasFlag(FixedLooks.Name) || (hasPeople && look.HasFlag(FixedLooks.Person)) ? 15 : 0,
        _ => 0,
    };

    /// <summary>What a word looks like.</summary>
    public FixedLooks Look(FixedSegment word)
    {
        var text = source[word.Span];
        return (IsNumber(word) ? FixedLooks.Number : 0)
            | (IsPerson(text) ? FixedLooks.Person : 0)
            | (IsDue(word) ? FixedLooks.Due : 0)
            | (IsName(word) ? FixedLooks.Name : 0)
            | (char.IsAsciiDigit(text[0]) || text is "前" or "底前" or "月底前" or "月底" or "月" or "日前" or "年底" or "年底前" ? FixedLooks.Digit : 0)
            | (text[^1] == '。' ? FixedLooks.Sentence : 0)
            | (text.IndexOfAny("年月日底前") >= 0 ? FixedLooks.Time : 0);
    }

    /// <summary>持续推进, 12月底前: a deadline and nothing else.</summary>
    private bool IsDue(FixedSegment word)
    {
        var text = source[word.Span];
        return text is "持续推进" or "长期坚持" or "长期" or "全年" or "常态化推进" or "持续实施" or "年底前" or "年内"
            || (text.Length <= 16 && text[^1] is '前' or '底' && text.IndexOfAny("年月季") > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '第' or '年'));
    }

    /// <summary>A list of names begins with one, however it is broken at its end.</summary>
    public bool BeginsWithName(FixedSegment word)
    {
        var text = source[word.Span];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Chars.IsOpen(text[i]) ? 1 : Chars.IsClose(text[i]) ? -1 : 0;
            if (depth == 0 && Chars.IsSeparator(text[i]))
            {
                return UnitNameGrammar.IsKnown(text[..i], names);
            }
        }

        return IsName(word);
    }

    private bool IsName(FixedSegment word) => UnitNameGrammar.IsKnown(source[word.Span], names);
}
