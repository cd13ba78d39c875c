using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>Writes a <see cref="DocumentFilter"/> as conditions on the table <c>documents d</c>.</summary>
internal static class DocumentConditions
{
    public static void Add(SqlText sql, DocumentFilter? filter)
    {
        if (filter?.Jurisdiction is { } jurisdiction)
        {
            sql.Raw(" AND d.jurisdiction_code IN (");
            AddCodes(sql, jurisdiction);
            sql.Raw(")");
        }

        if (filter?.Years is { } years)
            sql.Raw(" AND d.year IN ").List(years);
        if (filter?.Periods is { } periods)
            sql.Raw(" AND d.period IN ").List(periods);
    }

    /// <summary>Writes a query for the codes of the jurisdictions that are meant.</summary>
    public static void AddCodes(SqlText sql, JurisdictionFilter filter)
    {
        if (filter.Below)
            sql.Raw("WITH RECURSIVE below(code) AS (");
        sql.Raw("SELECT j.code FROM jurisdictions j WHERE j.code IN ").List(filter.Is).Raw(" OR j.name IN ").List(filter.Is);
        if (filter.Below)
            sql.Raw(" UNION SELECT k.code FROM jurisdictions k JOIN below ON k.parent_code = below.code) SELECT code FROM below");
    }
}
