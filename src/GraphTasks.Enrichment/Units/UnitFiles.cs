namespace GraphTasks.Enrichment.Units;

/// <summary>Names and headers of the files of the curated units.</summary>
public static class UnitFiles
{
    /// <summary>One unit a line.</summary>
    public const string Units = "units/units.tsv";

    /// <summary>One name a line.</summary>
    public const string Names = "units/names.tsv";

    /// <summary>One member of a collective a line.</summary>
    public const string Members = "units/members.tsv";

    /// <summary>One succession a line.</summary>
    public const string Successions = "units/successions.tsv";

    /// <summary>One rejected pair of mention and unit a line.</summary>
    public const string Rejections = "units/rejections.tsv";

    internal const string UnitsHeader = "id\tjurisdiction\tkind\tparent\tname";
    internal const string NamesHeader = "unit\tname\ttype\tfrom\tto";
    internal const string MembersHeader = "group\tunit\tfrom\tto";
    internal const string SuccessionsHeader = "unit\tsuccessor\tdate\tevidence";
    internal const string RejectionsHeader = "jurisdiction\tmention\tunit";
}
