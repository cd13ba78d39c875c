namespace GraphTasks.Enrichment.Targets;

/// <summary>How a value is to stand to its target (比较方式).</summary>
public enum Comparator
{
    /// <summary>The text states no target; a value of its own, so that "none stated" is not taken for "not read".</summary>
    NoneStated,

    /// <summary>The number itself (新建4所).</summary>
    Equal,

    /// <summary>At least (以上, 不少于, 突破, 达).</summary>
    AtLeast,

    /// <summary>At most (以内, 不超过, 降至).</summary>
    AtMost,

    /// <summary>About (左右, 约).</summary>
    About,

    /// <summary>Between two numbers (1-2家).</summary>
    Range,

    /// <summary>Above something that is named and not numbered (高于全省平均); see <see cref="Target.Reference"/>.</summary>
    Above,

    /// <summary>A place in an order (位次靠前, 全省前5位).</summary>
    Rank,

    /// <summary>A multiple of the former value (翻番 is two).</summary>
    Multiple,

    /// <summary>Measurable only by judgement (全覆盖, 与经济增长相适应).</summary>
    Qualitative,
}
