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
    public List<T> Read(DbConnection connection, Action<SqlText> rest, Action<SqlText>? from = null)
    {
        var sql = new SqlText(connection).Raw($"SELECT {Columns} FROM ");
        (from ?? (text => text.Raw(From)))(sql);
        rest(sql.Raw(" "));
        using var command = sql.ToCommand();
        using var reader = command.ExecuteReader();
        var records = new List<T>();
        while (reader.Read())
            records.Add(Map(reader));
        return records;
    }

    /// <summary>
    /// Reads a page by keyset: one row more than wanted tells whether there is another page. <paramref name="from"/> writes
    /// the table in the place of <see cref="From"/>, where it has parameters of its own.
    /// </summary>
    public Page<T> ReadPage(DbConnection connection, Action<SqlText> conditions, Ordering order, Func<T, Cursor> cursorOf, PageRequest page, Action<SqlText>? from = null)
    {
        var records = Read(connection, sql =>
        {
            sql.Raw("WHERE 1 = 1");
            conditions(sql);
            if (page.After is { } after)
                order.AddAfter(sql, after);
            if (page.Before is { } before)
                order.AddBefore(sql, before);
            order.AddOrderBy(sql, page.Backwards);
            sql.Raw(" LIMIT ").Add($"{page.Count + 1}");
        }, from);
        var more = records.Count > page.Count;
        if (more)
            records.RemoveAt(page.Count);
        if (page.Backwards)
            records.Reverse();
        var edges = records.ConvertAll(record => new Edge<T>(cursorOf(record).ToString(), record));
        return new(edges,
            HasNextPage: page.Backwards ? page.Before is not null : more,
            HasPreviousPage: page.Backwards ? more : page.After is not null,
            Count: () => Count(connection, conditions, from));
    }

    private int Count(DbConnection connection, Action<SqlText> conditions, Action<SqlText>? from)
    {
        var sql = new SqlText(connection).Raw("SELECT COUNT(*) FROM ");
        (from ?? (text => text.Raw(From)))(sql);
        conditions(sql.Raw(" WHERE 1 = 1"));
        using var command = sql.ToCommand();
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
