using System.Text.RegularExpressions;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Head;

/// <summary>Reads what a document says of itself from the lines before its rows, and gives those lines their roles.</summary>
internal sealed partial class DocumentHead(SourceText source, LedgerDictionaries dictionaries, AttachmentList attachments, ReportBuilder report)
{
    private const int MostLines = 400;
    private const int MostBlank = 2;

    [GeneratedRegex(@"(?:发布时间|发布日期|成文日期|发文日期|印发日期|公开日期|生成日期|日期)\s*[:：]?\s*(?<y>\d{4})\s*[-年./]\s*(?<m>\d{1,2})\s*[-月./]\s*(?<d>\d{1,2})日?")]
    private static partial Regex Published();

    [GeneratedRegex(@"^(?<y>(19|20)\d{2})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日$")]
    private static partial Regex Signed();

    [GeneratedRegex(@"(?:信息来源|文章来源|来源|发布机构|发布单位|发文机关|发文单位|制发机关|发布部门)\s*[:：]\s*(?<issuer>[\u4e00-\u9fff()（）]{2,30}?)(?=\s|$|阅读|浏览|发布时间|发布日期|编辑|点击|字体|字号|成文|文号|作者|生成|责任|审核|访问)")]
    private static partial Regex From();

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,8}[〔\[【(（﹝［]\s*(?:19|20)\d{2}\s*[〕\]】)）﹞］]\s*第?\d{1,4}号")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"(?:19|20)\d{2}")]
    private static partial Regex NumberYear();

    [GeneratedRegex(@"(?<y>(?:19|20)\d{2})\s*年(?:度)?(?<half>上半年|下半年|(?:第)?[一二三四1234]季度)?")]
    private static partial Regex PeriodOf();

    [GeneratedRegex(@"^(?<issuer>[\u4e00-\u9fff]{2,40}?(?:人民政府办公室|人民政府办公厅|人民政府|政府办公室|委员会|管委会|办公室|办公厅|局|厅|委))(?:、[\u4e00-\u9fff、]+?)?(?:等[\u4e00-\u9fff\d]{0,4}(?:部门|单位))?(?:关于|印发|办公室关于)")]
    private static partial Regex IssuerInTitle();

    [GeneratedRegex(@"(通知|方案|意见|要点|任务|情况|分解表|清单|汇总表|台账|计划|一览表|工作表|通报|公示|措施|责任表|进度表|报告|分工|责任分解|表)([(（].{0,30}[)）])?$")]
    private static partial Regex TitleEnd();

    public LedgerDocument Read(string id, int endLine, DocumentHints hints)
    {
        string? title = null;
        string? issuer = null;
        string? number = null;
        DateOnly? published = null;
        DateOnly? signed = null;
        for (var line = 0; line < source.LineCount; line++)
        {
            if (line == Math.Min(endLine, MostLines))
            {
                break;
            }

            var span = source.Trimmed(line);
            if (span.Length == 0 || attachments.Contains(line))
            {
                continue;
            }

            var text = source.String(span);
            if (title is null && dictionaries.Furniture.Find(text) is null && IsTitle(text, line))
            {
                title = TitleFrom(span, ref line, endLine);
                continue;
            }

            var info = span.Length < 300 && dictionaries.Furniture.Find(text) is FurnitureKind.Info;
            if (published is null && Published().Match(text) is { Success: true } date && Date(date) is { } day)
            {
                published = day;
                source.Claim(new SourceSpan(span.Start + date.Groups["y"].Index, span.Start + date.Index + date.Length), SourceRole.Date);
            }
            else if (Signed().Match(text) is { Success: true } sign && Date(sign) is { } signedDay)
            {
                signed = signedDay;
                source.Claim(span, SourceRole.Date);
            }

            if (issuer is null && From().Match(text) is { Success: true } from)
            {
                issuer = from.Groups["issuer"].Value;
                source.Claim(new SourceSpan(span.Start + from.Groups["issuer"].Index, span.Start + from.Groups["issuer"].Index + issuer.Length), SourceRole.Issuer);
            }

            if (number is null && span.Length < 60 && DocumentNumber().Match(text) is { Success: true } found)
            {
                number = found.Value;
                source.ClaimRest(new SourceSpan(span.Start + found.Index, span.Start + found.Index + found.Length), SourceRole.Number);
            }

            source.ClaimRest(span, info || dictionaries.Furniture.Find(text) is not null ? SourceRole.Furniture : IsCaption(text) ? SourceRole.Caption : SourceRole.Text);
        }

        if (title is not null && IssuerInTitle().Match(title) is { Success: true } named && named.Groups["issuer"].Value is not ("关于" or ""))
        {
            issuer = named.Groups["issuer"].Value;
        }

        title ??= hints.Title;
        published ??= hints.PublishedOn;
        issuer ??= hints.Issuer ?? Signature(endLine);
        var place = new SpeakingPlace(source, dictionaries.UnitNames).Find(issuer, title, Captions(endLine));
        if (place is { Guessed: true })
        {
            report.Repair($"the jurisdiction {place.Value.Name} is not printed; the text names it most");
        }

        return new LedgerDocument
        {
            Id = id,
            Title = title,
            Issuer = issuer,
            Number = number,
            PublishedOn = published ?? signed,
            Period = Period(title, endLine) ?? (published ?? signed)?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? YearIn(number),
            Jurisdiction = place?.Name,
            Attachments = attachments.Titles,
        };
    }

    private static bool IsTitle(string text, int line) =>
        text.Length is >= 6 and <= 160 && (TitleEnd().IsMatch(text) || text.StartsWith("关于", StringComparison.Ordinal) || (line == 0 && text[^1] is not ('。' or ':' or '：')))
        && !text.StartsWith("附件", StringComparison.Ordinal) && !text.Contains(':');

    /// <summary>The title, with its second half where it is broken after 关于 or 印发.</summary>
    private string TitleFrom(SourceSpan span, ref int line, int endLine)
    {
        source.Claim(span, SourceRole.Title);
        var title = source.String(span);
        var after = line + 1;
        while (after < endLine && after <= line + MostBlank && source.Trimmed(after).Length == 0)
        {
            after++;
        }

        if (!TitleEnd().IsMatch(title) && after < endLine && !attachments.Contains(after))
        {
            var next = source.Trimmed(after);
            if (next.Length is > 1 and < 60 && TitleEnd().IsMatch(source.String(next)))
            {
                source.Claim(next, SourceRole.Title);
                line = after;
                title += source.String(next);
            }
        }

        return title;
    }

    private static bool IsCaption(string text) =>
        text.StartsWith("附件", StringComparison.Ordinal) || text.StartsWith("附表", StringComparison.Ordinal) || (text.Length < 80 && TitleEnd().IsMatch(text));

    /// <summary>The lines above the signed date, where they are short and end like a body's name.</summary>
    private string? Signature(int endLine)
    {
        for (var line = 1; line < Math.Min(endLine, MostLines); line++)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0 || !Signed().IsMatch(source.String(span)))
            {
                continue;
            }

            var parts = new List<SourceSpan>();
            for (var above = line - 1; above > 0 && parts.Count < 4; above--)
            {
                var part = source.Trimmed(above);
                if (part.Length is 0 && parts.Count == 0)
                {
                    continue;
                }

                if (part.Length is 0 or > 30 || source.Text[part.End - 1] is '。' or ':' or '：' || source[part].StartsWith("附"))
                {
                    break;
                }

                parts.Insert(0, part);
            }

            var name = Layouts.RowBuilder.Join(source, parts);
            if (name.Length > 3 && UnitNameGrammar.EndsWithHead(name))
            {
                return name;
            }
        }

        return null;
    }

    private string? Period(string? title, int endLine)
    {
        if (title is not null && PeriodIn(title) is { } period)
        {
            return period;
        }

        return Captions(endLine).Select(PeriodIn).FirstOrDefault(captioned => captioned is not null);
    }

    private IEnumerable<string> Captions(int endLine)
    {
        for (var line = 0; line < Math.Min(endLine, MostLines); line++)
        {
            var span = source.Trimmed(line);
            if (span.Length is > 6 and < 80 && IsCaption(source.String(span)))
            {
                yield return source.String(span);
            }
        }
    }

    /// <summary>The year in a document number (湘政发〔2019〕1号).</summary>
    private static string? YearIn(string? number) => number is not null && NumberYear().Match(number) is { Success: true } year ? year.Value : null;

    private static string? PeriodIn(string text)
    {
        if (PeriodOf().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var year = match.Groups["y"].Value;
        var half = match.Groups["half"].Value.TrimStart('第');
        return half switch
        {
            "" => year,
            "上半年" => year + "-H1",
            "下半年" => year + "-H2",
            _ => year + "-Q" + (half[0] switch { '一' or '1' => '1', '二' or '2' => '2', '三' or '3' => '3', _ => '4' }),
        };
    }

    private static DateOnly? Date(Match match)
    {
        var (y, m, d) = (Chars.Integer(match.Groups["y"].ValueSpan), Chars.Integer(match.Groups["m"].ValueSpan), Chars.Integer(match.Groups["d"].ValueSpan));
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }
}
