using System.Globalization;
using System.Text;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>Makes lines that hold what ledgers do not: rare and astral Han, odd white space, lone surrogates, words of the dictionary in any order.</summary>
/// <param name="seed">The same seed makes the same lines.</param>
/// <param name="words">Words of a dictionary.</param>
/// <param name="rareOneIn">Of the places for any Han whatever, only one in so many gets them; jieba's tagger needs milliseconds for each.</param>
internal sealed class TextGenerator(int seed, IReadOnlyList<string> words, int rareOneIn = 1)
{
    private const string Punctuation = "，。；：、（）《》“”！？…—·∶〇";
    private const string Ascii = "abcxyzABCXYZ0123456789+#&._%-";
    private const string OtherAscii = " !\"$'()*,/:;<=>?@[\\]^`{|}~\t\u007f";
    private const string Spaces = "\u001c\u001f\u0085\u00a0\u1680\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\v\f\r\0";
    private const string FullWidth = "ＡＢＣａｂ０１２．％－";
    private const string Common = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

    private readonly Random _random = new(seed);

    /// <summary>The words of the dictionary.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>A line of up to about forty characters.</summary>
    public string Line()
    {
        var line = new StringBuilder();
        for (var parts = _random.Next(1, 9); parts > 0; parts--)
            AddPart(line);
        return line.ToString();
    }

    /// <summary>A word for a user dictionary: characters of words, seldom with spaces or marks.</summary>
    public string NewWord()
    {
        var word = new StringBuilder();
        for (var parts = _random.Next(1, 4); parts > 0; parts--)
            word.Append(_random.Next(12) == 0 ? Pick(" ·-%._A1\U00020000") : Piece());
        return word.ToString().Trim() is { Length: > 0 } trimmed ? trimmed : "词";
    }

    /// <summary>One of the given.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    /// <summary>A number below the limit.</summary>
    public int Next(int limit) => _random.Next(limit);

    private void AddPart(StringBuilder line)
    {
        switch (_random.Next(16))
        {
            case < 6:
                line.Append(Pick(Words));
                break;
            case 6:
                var rare = _random.Next(rareOneIn) == 0;
                Repeat(line, 6, () => rare ? ((char)_random.Next(0x4E00, 0x9FD6)).ToString() : Pick(Pick(Words)));
                break;
            case 7:
                Repeat(line, 8, () => Pick(Common));
                break;
            case 8:
                Repeat(line, 8, () => Pick(Ascii));
                break;
            case 9:
                line.Append(_random.Next(3000).ToString(CultureInfo.InvariantCulture)).Append(Pick([".5%", "万元", "%", "年", ".", "..3", ""]));
                break;
            case 10:
                Repeat(line, 3, () => Pick(Punctuation));
                break;
            case 11:
                Repeat(line, 3, () => Pick(_random.Next(2) == 0 ? OtherAscii : Spaces));
                break;
            case 12:
                Repeat(line, 3, () => Pick(FullWidth));
                break;
            case 13:
                line.Append(Pick(["\r\n", "\r\r\n", " \r\n ", "\U00020000", "\U0002A6D6好", "😀", "\ud800", "\udc00字", "\u9fd6", "\u3400", "\ue000"]));
                break;
            default:
                Repeat(line, 5, Piece);
                break;
        }
    }

    private string Piece()
    {
        var word = Pick(Words);
        var start = _random.Next(word.Length);
        return word.Substring(start, Math.Min(_random.Next(1, 4), word.Length - start));
    }

    private void Repeat(StringBuilder line, int most, Func<string> part)
    {
        for (var count = _random.Next(1, most + 1); count > 0; count--)
            line.Append(part());
    }

    private string Pick(string characters)
    {
        var at = _random.Next(characters.Length);
        if (char.IsLowSurrogate(characters[at]))
            at--;
        return characters.Substring(at, char.IsHighSurrogate(characters[at]) ? 2 : 1);
    }
}
