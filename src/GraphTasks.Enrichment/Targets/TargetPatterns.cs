using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Targets;

/// <summary>The words of the grammar of targets.</summary>
internal static partial class TargetPatterns
{
    /// <summary>A period that stands where an indicator is to begin.</summary>
    [GeneratedRegex(@"\G(?:到?20\d\d年(?:[底末]前?)?|\d{1,2}月[底末]?前|[一二三四五六七八九十两]{1,2}年内|[一二三四]季度末?前?|[上下]半年)")]
    public static partial Regex LeadingPeriod();

    /// <summary>What the number is compared with, or the period that it is for, directly before it.</summary>
    [GeneratedRegex(@"(?:(?:较|比|比重)(?:上年|去年|年初|20\d\d年)(?:同期|[底末])?|(?:高于|高出|快于|超过|领先)(?:全省|全国|全市|[^,。;、\d]{2,16}(?:平均|水平|增速|增幅|增长))(?:平均)?(?:水平|增速|增幅)?|[一二三四五两\d]年内?|\d{1,2}月[底末]?前|20\d\d年(?:[底末]前?)?|[一二三四]季度末?前?)$")]
    public static partial Regex TrailingReference();

    /// <summary>What a former value begins with.</summary>
    [GeneratedRegex(@"(?:由|从)[^,。;、\d]{0,12}$")]
    public static partial Regex From();

    /// <summary>What leads from a former value to the one that is wanted.</summary>
    [GeneratedRegex(@"^[^,。;\d]{0,10}(?:至|到|为)[^,。;\d]{0,4}$")]
    public static partial Regex To();

    /// <summary>A comparison with something that is named and not numbered; the second form takes the rest of the clause.</summary>
    [GeneratedRegex(@"(?:高于|高出|不低于|超过|超(?!市)|快于|优于|好于|领先)(?<ref>(?>(?:全省|全国|全市|省|市(?!场)|周边|同类|上年|去年|同期)(?:同期)?(?:平均)?(?:水平|增速|增幅)?))(?!\d)|(?:(?<!不)高于|快于|优于|好于|不低于|领先于)(?<ref>[^,。;、:\d]{2,18})(?=$|[,。;])")]
    public static partial Regex Reference();

    [GeneratedRegex(@"(?:位次|排名|位居|居|进入|保持在?|稳居|稳定在|跻身|挺进|力争)?(?:位次靠前|排名靠前|(?:全省|全市|全国|全区)(?:[^,。;、\d]{0,6}?(?:前列|前茅|中上游|上游|前(?<n>\d+|[一二三四五六七八九十]+)(?:位|名|强)?(?![个\d]|季|月|年|批))|第[一二三](?:方阵|梯队)|第(?<n>\d+|[一二三四五六七八九十]+)(?:位|名)?(?![批届次个轮期\d])|首位))|位次(?:前移|进位|靠前)|(?:进入|跻身|挺进|入围)全国[^,。;、\d]{0,6}(?<hundred>百强)")]
    public static partial Regex Rank();

    [GeneratedRegex("翻(?<n>[一两二三])?番|(?:实现|达到)?倍增(?=$|[,。;、])")]
    public static partial Regex Multiple();

    [GeneratedRegex(@"全覆盖|[零负]增长|动态清零|清零(?=$|[,。;、])|零(?:发生|事故|新增|死亡|伤亡)|(?:全面|全部|基本|动态)消除(?=$|[,。;、])|“零”的突破|零的突破|[与和同][^,。;、]{2,12}(?:相适应|同步)|(?:完成|达到|控制在)(?:[省市国上县][^,。;、]{0,8}(?:下达|确定|要求|规定|核定)|[省市]定)[^,。;、]{0,6}(?:任务|目标|要求|标准|指标|范围)?(?:以内|之内|内)?")]
    public static partial Regex Qualitative();

    [GeneratedRegex(@"全年|年内|20\d\d年|上半年|下半年|[一二三四]季度|每年|今年")]
    public static partial Regex Period();
}
