using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Targets;

/// <summary>The words of the grammar of targets.</summary>
internal static partial class TargetPatterns
{
    /// <summary>Words before an indicator that say how it is wanted, not what it is.</summary>
    [GeneratedRegex(@"^(?:[一二三四五六七八九]是|力争|确保|争取|力求|努力|全年|年度(?!计划)|年内|今年|年底前|每年|全力|计划|预计|完成|实现|实施|加快推进|推动|推进|推广种植|推广|滚动实施|滚动|深入|全面|其中|并|再|累计|共|将|要|等|的|在(?!建)|到|[一二三四五]年内|20\d\d年|\d{1,2}月底前|,|、|\s)+")]
    public static partial Regex Lead();

    /// <summary>Words between an indicator and its number.</summary>
    [GeneratedRegex(@"(?:不少于|不低于|不小于|不高于|不超过|不大于|至少|突破|超过|超|达到|达|稳定在|保持在|保持|控制在|提高至|提高到|提升至|提升到|提高|提升|降至|降低至|降到|压减至|压缩至|压缩到|缩短至|下降|降低|减少|压减|增长|增加|增幅|增速|年均|同比|同口径|(?:较|比)(?:上年|去年|年初)|比重?上年|(?:高于|高出|快于|超过)(?:全省|全国|全市|[^,。;、]{2,8}平均)(?:平均)?(?:水平|增速|增幅)?|高于|低于|实行|实现|大约|(?<![预节集签条公制])约|为|各|均|等|至|到|位列|居|的|\(|\s)+$")]
    public static partial Regex Trail();

    [GeneratedRegex("不少于|不低于|不小于|至少|突破|超过|超|达到?|提高至|提高到|提升至|提升到")]
    public static partial Regex AtLeast();

    [GeneratedRegex("不超过|不高于|不大于|控制在|降至|降低至|降到|压减至|压缩至|压缩到|缩短至|(?<!不)低于")]
    public static partial Regex AtMost();

    [GeneratedRegex("增长|增幅|增速|提高(?![至到])|增加|提升(?![至到])|上升")]
    public static partial Regex Growth();

    [GeneratedRegex("下降|降低(?!至)|减少|压减(?!至)|压降")]
    public static partial Regex Decline();

    [GeneratedRegex("力争|争取|努力|力求")]
    public static partial Regex Strive();

    [GeneratedRegex(@"(?:高于|高出|不低于|超过|超(?!市)|快于|优于|好于)(?<ref>(?:全省|全国|全市|省|市(?!场)|周边|同类)(?:平均)?(?:水平|增速|增幅)?)(?!\d)")]
    public static partial Regex Reference();

    [GeneratedRegex(@"(?:位次|排名|位居|居|进入|保持|稳居|力争)?(?:位次靠前|排名靠前|(?:全省|全市|全国)(?:前列|前(?<n>\d+|[一二三四五六七八九十]+)(?:位|名|强)?|第一(?:方阵|梯队)|第(?<n>\d+|[一二三四五六七八九十]+)(?:位|名)?))|位次(?:前移|进位|靠前)")]
    public static partial Regex Rank();

    [GeneratedRegex("翻(?<n>[一两二三])?番|(?:实现|达到)?倍增(?=$|[,。;、])")]
    public static partial Regex Multiple();

    [GeneratedRegex(@"全覆盖|动态清零|清零(?=$|[,。;、])|零(?:发生|事故|新增)|“零”的突破|零的突破|与[^,。;、]{2,12}(?:相适应|同步)|(?:完成|达到)[省市国上][^,。;、]{0,8}(?:下达|确定|要求|规定)[^,。;、]{0,6}(?:任务|目标|要求|标准)?")]
    public static partial Regex Qualitative();

    /// <summary>What is done to things that are there already: their number is no target.</summary>
    [GeneratedRegex("不断提升|提升|加快|深入实施|持续实施|支持|深化|巩固|聚焦|围绕|依托|加强|统筹|优化|完善|开展|落实|发挥|针对|首批|现有|参与|做好|用好|办好|第|全市|近|已|上述|按照|根据|对(?![标接])|通过")]
    public static partial Regex Existing();

    [GeneratedRegex(@"全年|年内|20\d\d年|上半年|下半年|[一二三四]季度|每年|今年")]
    public static partial Regex Period();
}
