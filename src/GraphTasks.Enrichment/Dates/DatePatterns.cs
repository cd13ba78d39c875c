using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Dates;

/// <summary>The forms in which dates are printed, the more particular first. All run on folded text.</summary>
internal static partial class DatePatterns
{
    private const string Year = @"(?:(?<y>20\d\d|(?<![\d.])[1-4]\d|二[〇零○][〇零○一二三四五六七八九]{2}|今|本|当|明|次)\s*年度?\s*)";
    private const string Number = @"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private const string Day = @"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string Tail = @"(?<tail>(?:年?[底末内])?(?:以前|之前|前)?)";

    [GeneratedRegex(Year + @"?(?<![\d.])(?<m>" + Number + @")\s*月\s*(?<d>" + Day + @")\s*(?:日|号|(?=前|之前|$))" + Tail)]
    public static partial Regex Full();

    [GeneratedRegex(@"(?<!\d)(?<y>20\d\d)\s*[-./]\s*(?<m>1[0-2]|0?[1-9])(?:\s*[-./]\s*(?<d>3[01]|[12]\d|0?[1-9])(?!\d))?(?![\d%])日?(?!\s*[-./万亿个项])" + Tail)]
    public static partial Regex Numeric();

    [GeneratedRegex(@"(?:(?<y>20\d\d)年)?(?<![\d.])(?<digits>\d{2,8})日" + Tail)]
    public static partial Regex LostMonth();

    [GeneratedRegex(@"(?<!\d)(?<y>20\d\d)(?<m>1[0-2]|[1-9])月(?:(?<d>3[01]|[12]\d|0?[1-9])日)?(?<part>上旬|中旬|下旬|初|份)?" + Tail)]
    public static partial Regex LostYear();

    [GeneratedRegex(Year + @"?(?<![\d.])(?<from>" + Number + @")\s*月?份?\s*(?:-|~|至|到)\s*(?<m>" + Number + @")\s*月份?" + Tail)]
    public static partial Regex MonthRange();

    [GeneratedRegex(Year + @"?(?<![\d.])(?<m>" + Number + @")\s*月(?!\s*\d{1,2}\s*日)(?:份)?(?<part>上旬|中旬|下旬|初)?" + Tail)]
    public static partial Regex Month();

    [GeneratedRegex(Year + @"?(?:(?<to>前)|第)?\s*(?<![\d.])(?<q>[一二三四1-4])\s*(?:个)?季度" + Tail)]
    public static partial Regex Quarter();

    [GeneratedRegex(Year + @"?(?<h>[上下])半年" + Tail)]
    public static partial Regex Half();

    [GeneratedRegex(@"(?<y>20\d\d|(?<![\d.])[1-4]\d(?=年[底末])|二[〇零○][〇零○一二三四五六七八九]{2}|今|本|当|明)\s*年(?:度)?" + Tail)]
    public static partial Regex FullYear();

    [GeneratedRegex(@"(?<!\d)(?:年[底末内]|岁末)(?<tail>(?:以前|之前|前)?)")]
    public static partial Regex YearEnd();

    [GeneratedRegex("(?:" + Year + @")?(?:(?<feast>春|五一|端午|中秋|国庆|十一|劳动|建军|教师|七一|八一|元旦)(?:国际劳动)?(?:节|假期)?|(?<school>秋季(?:学期)?开学))(?:来临|放假)?(?:之|以)?前")]
    public static partial Regex Feast();

    [GeneratedRegex(@"“?十(?<plan>[二三四五六])五”?(?:规划)?(?:期?末|期间|时期|期内)(?<tail>(?:之|以)?前)?")]
    public static partial Regex Plan();

    [GeneratedRegex("(?:" + Year + @")?年中(?!期|央|心)(?<tail>前)?")]
    public static partial Regex MidYear();

    /// <summary>A month's end whose 月 is lost (12底前).</summary>
    [GeneratedRegex(Year + @"?(?<![\d.])(?<m>1[0-2]|[1-9])(?<tail>[底末]前?)")]
    public static partial Regex LostMonthName();

    [GeneratedRegex("每[年月季周日天]|时序|序时|持续|常年|长期|常态|全年|坚持|常抓|贯穿|经常|滚动|按序时|动态")]
    public static partial Regex Ongoing();
}
