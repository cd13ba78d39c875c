namespace GraphTasks.Enrichment.Targets;

/// <summary>The units that targets and figures are printed in.</summary>
internal static class QuantityUnits
{
    /// <summary>An alternation of all units, the longer first.</summary>
    public const string Pattern =
        "微克/立方米|平方公里|平方千米|平方米|立方米|m3|千瓦时|吨标准煤|个百分点|百分点|个工作日|工作日|个标箱|标箱|标准箱|TEU|车次|人次|场次|家次|架次|批次|班次|户次"
        + "|公里|千米|公顷|公斤|千克|美元|欧元|兆瓦|吉瓦|千瓦|分钟|小时|周岁|个月|机组|桩位|泊位|床位|车位|学位|托位|点位"
        + "|人|名|位|户|家|个|项|条|座|所|处|台|套|辆|件|篇|场|次|批|宗|枚|只|头|吨|斤|亩|元|米|天|年|月|日|号|时|度|倍|种|支|类|期|起|笔|幅|本|册"
        + "|艘|架|列|班|间|栋|幢|株|棵|盏|根|张|门|部|届|级|分|岁|版|星|路|单|对|口|眼|方|孔|例|份|字|%|‰";

    private static readonly HashSet<string> Measures =
    [
        "平方公里", "平方千米", "平方米", "立方米", "m3", "公里", "千米", "公顷", "公斤", "千克", "美元", "欧元", "吨", "斤", "亩", "元", "米", "周岁", "岁",
        "分钟", "小时", "年", "个月", "月", "天", "日", "度", "千瓦", "兆瓦", "吨标准煤", "级", "分", "倍", "星",
    ];

    // Of these no target is made unless the text compares with them: they name sizes, dates, ages, grades and editions.
    private static readonly HashSet<string> Naming =
        ["分钟", "小时", "周岁", "岁", "年", "月", "日", "号", "时", "个月", "届", "级", "版", "期", "星", "路", "字", "天", "度", "分", "班"];

    public static bool IsMeasure(string unit) => Measures.Contains(unit);

    public static bool IsNaming(string unit) => Naming.Contains(unit);
}
