using System.Text.RegularExpressions;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Says what a paragraph looks like: a number, a heading, a date, people, units or prose.</summary>
internal sealed partial class CellClassifier(UnitNameLexicon lexicon)
{
    private const int MostKnown = 100_000;
    private const int None = -1;
    private readonly Dictionary<string, (CellKind Kind, int Text)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    [GeneratedRegex(@"^(\d{2,4}年?)?.{0,6}(底前|月底|年底|月前|日前|底|全年|上半年|下半年|季度|前完成|前|月|\d日)$|^(持续|长期|常态|按时|按序|适时|全年|贯穿|随时|年内|即时|每月|每季|立行|\d{4}年?$|\d{4}[-./]\d|\d{1,2}月)")]
    private static partial Regex DateLike();

    /// <summary>The kind, and for a text short enough to be compared with other cells a number that is the same for the same text, else -1.</summary>
    public (CellKind Kind, int Text) Classify(ReadOnlySpan<char> text)
    {
        if (text.Length > 60)
        {
            return (new CellKind(false, -1, IsHeading(text) && text.Length < 80, false, false, UnitCost(text), (short)Math.Min(text.Length, short.MaxValue), EndsSentence(text), IsTopHeading(text)), None);
        }

        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var seen))
        {
            return seen;
        }

        var squeezed = Chars.Squeeze(text);
        var kind = new CellKind(
            squeezed.Length == 0,
            Chars.Integer(squeezed),
            IsHeading(text),
            squeezed.Length is > 1 and <= 24 && DateLike().IsMatch(squeezed),
            PersonNames.Looks(text),
            UnitCost(squeezed),
            (short)squeezed.Length,
            EndsSentence(text),
            IsTopHeading(text));
        if (known.Count >= MostKnown)
        {
            return (kind, numbers.GetValueOrDefault(squeezed, None));
        }

        numbers.TryAdd(squeezed, squeezed.Length == 0 ? None : numbers.Count);
        return lookup[text] = (kind, numbers[squeezed]);
    }

    /// <summary>0 for names that are known, 1 for names by the grammar, 3 for a fragment of a name, 9 and above for prose.</summary>
    private byte UnitCost(ReadOnlySpan<char> text)
    {
        if (text.Length > 400 || text.IndexOfAny("。%《") >= 0)
        {
            return 14;
        }

        var (pieces, good, known, start, depth) = (0, 0, 0, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
                depth += Chars.IsOpen(text[i]) ? 1 : Chars.IsClose(text[i]) ? -1 : 0;
                if (depth > 0 || !Chars.IsSeparator(text[i]))
                {
                    continue;
                }
            }

            if (i > start)
            {
                pieces++;
                var piece = text[start..i];
                var fits = piece.Length >= 2 && UnitNameGrammar.EndsWithHead(piece) && piece.Length <= 36;
                good += fits ? 1 : 0;
                known += UnitNameGrammar.IsKnown(piece, lexicon) || (fits && UnitNameGrammar.StartsName(piece, lexicon)) ? 1 : 0;
            }

            start = i + 1;
        }

        if (pieces == 0)
        {
            return 14;
        }

        if (known == pieces)
        {
            return 0;
        }

        if (good == pieces && known > 0)
        {
            return 1;
        }

        if (good == pieces)
        {
            return 2;
        }

        if (pieces <= 2 && text.Length <= 8)
        {
            return UnitNameGrammar.StartsName(text, lexicon) ? (byte)3 : (byte)4;
        }

        return good * 4 >= pieces * 3 && pieces > 2 ? (byte)3 : (byte)14;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '。' or ';' or '；' or '!' or '！';

    private static bool IsTopHeading(ReadOnlySpan<char> text) => Numbering.At(text) is { Style: <= NumberStyle.Chinese };

    private static bool IsHeading(ReadOnlySpan<char> text) => Numbering.At(text) is not null && text.Length > 2;
}
