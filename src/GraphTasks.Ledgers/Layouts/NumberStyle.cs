namespace GraphTasks.Ledgers.Layouts;

/// <summary>How a number in front of a heading is written, in the usual order of the levels.</summary>
internal enum NumberStyle
{
    /// <summary>第一章, 第一部分</summary>
    Chapter,

    /// <summary>第一节</summary>
    Section,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>(一)</summary>
    BracketedChinese,

    /// <summary>1. or 1、</summary>
    Digits,

    /// <summary>(1)</summary>
    BracketedDigits,

    /// <summary>1)</summary>
    HalfBracket,

    /// <summary>①</summary>
    Circled,
}
