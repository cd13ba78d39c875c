namespace GraphTasks.Enrichment.Grammar;

/// <summary>The word classes of <c>grammar.tsv</c>; read once.</summary>
internal static class WordClasses
{
    private static readonly Dictionary<string, WordClass> All = EmbeddedTsv.Read("grammar.tsv")
        .GroupBy(fields => fields[0], fields => new GrammarWord(fields[1], List(fields, 2), List(fields, 3)))
        .ToDictionary(group => group.Key, group => new WordClass(group), StringComparer.Ordinal);

    public static WordClass Lead { get; } = All["lead"];

    public static WordClass Trail { get; } = All["trail"];

    public static WordClass AtLeast { get; } = All["at-least"];

    public static WordClass AtMost { get; } = All["at-most"];

    public static WordClass Above { get; } = All["above"];

    public static WordClass Growth { get; } = All["growth"];

    public static WordClass Decline { get; } = All["decline"];

    public static WordClass Strive { get; } = All["strive"];

    public static WordClass Existing { get; } = All["existing"];

    public static WordClass Whole { get; } = All["whole"];

    public static WordClass Deed { get; } = All["deed"];

    public static WordClass Done { get; } = All["done"];

    public static WordClass Filler { get; } = All["filler"];

    public static WordClass Begun { get; } = All["begun"];

    public static WordClass Weak { get; } = All["weak"];

    public static WordClass Removal { get; } = All["removal"];

    public static WordClass Arising { get; } = All["arising"];

    public static WordClass Rest { get; } = All["rest"];

    public static WordClass Closing { get; } = All["closing"];

    public static WordClass Part { get; } = All["part"];

    public static WordClass Limited { get; } = All["limited"];

    private static string[] List(string[] fields, int at) => fields.Length > at && fields[at].Length > 0 ? fields[at].Split(',') : [];
}
