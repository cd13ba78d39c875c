using System.Data.Common;
using GraphTasks.Data.Queries;

namespace GraphTasks.Data.Sql;

/// <summary>What is read of a table, and how a row becomes a record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="From">The table with its alias.</param>
/// <param name="Columns">The columns, in the order that <paramref name="Map"/> reads them in.</param>
/// <param name="Map">Makes the record of a row.</param>
internal sealed record Selection<T>(string From, string Columns, Func<DbDataReader, T> Map)
{
    public List<T> Read(SqlSource source, Action<SqlText> rest, Action<SqlText>? from = null)
    {
        var sql = new SqlText(source).Raw("SELECT ").Raw(Columns);
        AddFrom(sql, from);
        rest(sql.Raw(" "));
        return sql.Read(Map);
    }

    /// <summary>Reads a page by keyset: one row more than wanted tells whether there is another page.</summary>
    /// <param name="source">Where to read.</param>
    /// <param name="conditions">Which rows; written after another condition.</param>
    /// <param name="order">Their order.</param>
    /// <param name="cursorOf">The place of a record in that order.</param>
    /// <param name="page">Which page.</param>
    /// <param name="from">Writes the table in the place of <see cref="From"/>, where it has parameters of its own.</param>
    /// <param name="count">Counts all rows, where there is a shorter way than to look for them.</param>
    public Page<T> ReadPage(SqlSource source, Action<SqlText> conditions, Ordering order, Func<T, Cursor> cursorOf, PageRequest page, Action<SqlText>? from = null, Func<int>? count = null)
    {
        var records = Read(source, sql =>
        {
            sql.Raw("WHERE 1 = 1");
            conditions(sql);
            order.AddPage(sql, page);
        }, from);
        var more = records.Count > page.Count;
        if (more)
            records.RemoveAt(page.Count);
        if (page.Backwards)
            records.Reverse();
        var edges = records.ConvertAll(record => new Edge<T>(record, one => cursorOf(one).ToString()));
        return new(edges,
            HasNextPage: page.Backwards ? page.Before is not null : more,
            HasPreviousPage: page.Backwards ? more : page.After is not null,
            Count: count ?? (() => Count(source, conditions, from)));
    }

    private int Count(SqlSource source, Action<SqlText> conditions, Action<SqlText>? from)
    {
        var sql = new SqlText(source).Raw("SELECT COUNT(*)");
        AddFrom(sql, from);
        conditions(sql.Raw(" WHERE 1 = 1"));
        return sql.Count();
    }

    private void AddFrom(SqlText sql, Action<SqlText>? from)
    {
        sql.Raw(" FROM ");
        if (from is null)
            sql.Raw(From);
        else
            from(sql);
    }
}
