using System.Text.RegularExpressions;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Head;

/// <summary>
/// Finds the place (行政区划) that a document speaks for: the one printed in its issuer, its title or its captions, whether the
/// dictionary knows it or not. Only where none is printed is it the one that the text names most.
/// </summary>
internal sealed partial class SpeakingPlace(SourceText source, UnitNameLexicon places)
{
    private const int MostText = 200_000;
    private const int MostLevels = 4;

    // Verbs and words of time stand before 市政府 as often as names do.
    [GeneratedRegex(@"\G(?!落实|分解|下达|推进|完成|做好|加强|开展|贯彻|执行|实施|部署|督查|报送|印发|转发|关于|全面|切实)[\u4e00-\u9fff-[年月季度全各本我级的和与及了为对将把在是有等、]]{2,7}?(?:自治州|自治县|自治旗|自治区|省|市|州|盟|县|縣|区|區|旗)(?<!(?:开发|高新|经开|示范|度假|保税|产业|工业|功能|集中|合作|城|社|片|街|校|景|园)区)")]
    private static partial Regex UnknownPlace();

    [GeneratedRegex(@"\G(?:人民政府|政府|人大|政协|党委|委员会|委办|委、|人民代表|人民法院|人民检察院)")]
    private static partial Regex Organ();

    [GeneratedRegex("(?:印发|转发|发布|公布|《|中共|中国共产党|年度|年|^)")]
    private static partial Regex BeforePlace();

    [GeneratedRegex(@"\G(?:重点|民生实事|政府工作|工作要点|(?:19|20)\d{2}年)")]
    private static partial Regex LedgerWord();

    [GeneratedRegex("(?<level>[省市州县區区縣])(?:人民政府|政府|委)")]
    private static partial Regex Level();

    /// <summary>The place's name, with the city in front of a district, and whether it was only guessed.</summary>
    public (string Name, bool Guessed)? Find(string? issuer, string? title, IEnumerable<string> captions)
    {
        if (issuer is not null && (Issuer(issuer) ?? Governed(issuer) ?? Known(issuer)) is { } issuing)
        {
            return (issuing, false);
        }

        foreach (var text in captions.Prepend(title))
        {
            if (text is not null && (Governed(text) ?? Known(text)) is { } printed)
            {
                return (printed, false);
            }
        }

        return MostNamed(Level().Match($"{issuer} {title}") is { Success: true } level ? level.Groups["level"].Value[0] : null) is { } guess
            ? (guess, true)
            : null;
    }

    /// <summary>An issuer's name begins with its place, whatever body it is.</summary>
    private string? Issuer(string text)
    {
        var party = BeforePlace().Match(text, 0) is { Value.Length: > 0 } match && match.Index == 0 ? match.Length : 0;
        return Walk(text, party, mustGovern: false);
    }

    /// <summary>A place with a government, or with a ledger's own words (重点工作, 2025年), behind it, where a name can begin.</summary>
    private string? Governed(string text)
    {
        foreach (Match match in BeforePlace().Matches(text))
        {
            if (Walk(text, match.Index + match.Length, mustGovern: true) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private string? Walk(string text, int start, bool mustGovern)
    {
        string? above = null;
        string? name = null;
        var position = start;
        for (var level = 0; level < MostLevels && position < text.Length; level++)
        {
            var known = KnownAt(text, position);
            var length = known?.Name.Length ?? UnknownPlace().Match(text, position).Length;
            if (length == 0 || (known is null && (level > 0 || mustGovern) && !Governs(text, position + length)))
            {
                break;
            }

            (above, name) = (name, known is null ? text.Substring(position, length) : known.Value.FullName);
            if (above is not null && above.EndsWith('市') && name[^1] is '区' or '區')
            {
                name = string.Concat(above, text.AsSpan(position, length));
            }

            position += length;
        }

        return mustGovern && name is not null && !Governs(text, position) ? null : name;
    }

    private static bool Governs(string text, int position) => Organ().IsMatch(text, position) || LedgerWord().IsMatch(text, position);

    private PlaceName? KnownAt(string text, int position)
    {
        var length = places.PlaceAt(text.AsSpan(position));
        return length > 0 && places.TryPlace(text.AsSpan(position, length), out var place) && length == place.Name.Length ? place : null;
    }

    /// <summary>The first place of the dictionary that the text names in full, with the one inside it that follows.</summary>
    private string? Known(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (KnownAt(text, i) is not null)
            {
                return Walk(text, i, mustGovern: false);
            }
        }

        return null;
    }

    private string? MostNamed(char? level)
    {
        var counts = new Dictionary<PlaceName, int>();
        var text = source.Text.Length <= MostText ? source.Text : source.Text[..MostText];
        for (var i = 0; i < text.Length; i++)
        {
            if (Chars.IsHan(text[i]) && KnownAt(text, i) is { Rank: >= 2 } place && (level is null || place.Name[^1] == level))
            {
                counts[place] = counts.GetValueOrDefault(place) + 1;
                i += place.Name.Length - 1;
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(entry => entry.Value).Key.FullName;
    }
}
