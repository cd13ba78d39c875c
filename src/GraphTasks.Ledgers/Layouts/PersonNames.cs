using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Cells with people's names.</summary>
internal static class PersonNames
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖覃代涂闫岳阳佟付丛原苟仝佘鹿青練陳張劉楊黃趙吳周鄭孫馬許羅謝韓馮鄧蔣葉閻蘇盧呂";

    /// <summary>Whether the text is nothing but names: two to four Chinese characters each, the first a surname.</summary>
    public static bool Looks(ReadOnlySpan<char> text)
    {
        var any = false;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Chars.IsSpace(text[i]) && !Chars.IsSeparator(text[i]))
            {
                continue;
            }

            if (i > start && !IsName(text[start..i]))
            {
                return false;
            }

            any |= i > start;
            start = i + 1;
        }

        return any;
    }

    /// <summary>
    /// Adds the names in the span; 张 三 with a space inside a two-character name is one name, and 张 三李 四, two of them run
    /// together, are two.
    /// </summary>
    public static void Split(SourceText source, SourceSpan span, SourceRole? role, List<string> names)
    {
        var start = -1;
        for (var i = span.Start; i <= span.End; i++)
        {
            var ends = i == span.End || Chars.IsSeparator(source.Text[i]) || (Chars.IsSpace(source.Text[i]) && !(start >= 0 && i - start == 1));
            if (!ends)
            {
                start = start < 0 && !Chars.IsSpace(source.Text[i]) ? i : start;
                continue;
            }

            if (start >= 0)
            {
                if (RunsOn(source, start, i, span.End))
                {
                    Add(source, new SourceSpan(start, i - 1), role, names);
                    start = i - 1;
                    continue;
                }

                Add(source, new SourceSpan(start, i), role, names);
                start = -1;
            }
        }
    }

    /// <summary>Whether X YZ W stands there: the last character before the space begins another spaced name.</summary>
    private static bool RunsOn(SourceText source, int start, int at, int end)
    {
        var text = source.Text;
        return at < end && Chars.IsSpace(text[at]) && at - start == 4 && Chars.IsSpace(text[start + 1]) && !Chars.IsSpace(text[start + 2])
            && Surnames.Contains(text[at - 1], StringComparison.Ordinal)
            && at + 1 < end && !Chars.IsSpace(text[at + 1]) && !Chars.IsSeparator(text[at + 1])
            && (at + 2 == end || Chars.IsSpace(text[at + 2]) || Chars.IsSeparator(text[at + 2]) || (at + 3 < end && Chars.IsSpace(text[at + 3])));
    }

    private static void Add(SourceText source, SourceSpan part, SourceRole? role, List<string> names)
    {
        if (role is { } claimed)
        {
            source.Claim(part, claimed);
        }

        names.Add(string.Concat(source.String(part).Where(c => !Chars.IsSpace(c))));
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 4 || Surnames.IndexOf(text[0], StringComparison.Ordinal) < 0)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!Chars.IsHan(c) && c != '·')
            {
                return false;
            }
        }

        return true;
    }
}
