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

    /// <summary>
    /// Writes the condition that a row of <c>jurisdictions j</c> has one of these codes or names; a district is also found
    /// without the prefecture in front of its name (繁昌区), and then in every prefecture that has one.
    /// </summary>
    public static void AddNames(SqlText sql, IReadOnlyCollection<string> codesOrNames) =>
        sql.Raw("(j.code IN ").List(codesOrNames).Raw(" OR j.name IN ").List(codesOrNames)
            .Raw(" OR j.code IN (SELECT part.code FROM jurisdictions part JOIN jurisdictions whole ON whole.code = part.parent_code")
            .Raw(" WHERE part.name LIKE whole.name || '%' AND SUBSTR(part.name, LENGTH(whole.name) + 1) IN ").List(codesOrNames).Raw("))");

    /// <summary>Writes a query for the codes of the jurisdictions that are meant.</summary>
    public static void AddCodes(SqlText sql, JurisdictionFilter filter)
    {
        if (filter.Below)
            sql.Raw("WITH RECURSIVE below(code) AS (");
        sql.Raw("SELECT j.code FROM jurisdictions j WHERE ");
        AddNames(sql, filter.Is);
        if (filter.Below)
            sql.Raw(" UNION SELECT k.code FROM jurisdictions k JOIN below ON k.parent_code = below.code) SELECT code FROM below");
    }
}
