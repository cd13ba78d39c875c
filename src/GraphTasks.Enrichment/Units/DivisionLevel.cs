namespace GraphTasks.Enrichment.Units;

/// <summary>The level of an administrative division (行政区划层级).</summary>
public enum DivisionLevel
{
    /// <summary>省级: province, autonomous region, municipality under the central government.</summary>
    Province,

    /// <summary>地级: prefecture-level city, prefecture, autonomous prefecture, league.</summary>
    Prefecture,

    /// <summary>县级: district, county, county-level city, banner.</summary>
    County,
}
