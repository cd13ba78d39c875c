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
    public List<T> Read(DbConnection connection, Action<SqlText> rest)
    {
        var sql = new SqlText().Raw($"SELECT {Columns} FROM {From} ");
        rest(sql);
        using var command = sql.ToCommand(connection);
        using var reader = command.ExecuteReader();
        var records = new List<T>();
        while (reader.Read())
            records.Add(Map(reader));
        return records;
    }

    /// <summary>Reads a page by keyset: one row more than wanted tells whether there is another page.</summary>
    public Page<T> ReadPage(DbConnection connection, Action<SqlText> conditions, Ordering order, Func<T, Cursor> cursorOf, PageRequest page)
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
        });
        var more = records.Count > page.Count;
        if (more)
            records.RemoveAt(page.Count);
        if (page.Backwards)
            records.Reverse();
        var edges = records.ConvertAll(record => new Edge<T>(cursorOf(record).ToString(), record));
        return new(edges,
            HasNextPage: page.Backwards ? page.Before is not null : more,
            HasPreviousPage: page.Backwards ? more : page.After is not null,
            Count: () => Count(connection, conditions));
    }

    private int Count(DbConnection connection, Action<SqlText> conditions)
    {
        var sql = new SqlText().Raw($"SELECT COUNT(*) FROM {From} WHERE 1 = 1");
        conditions(sql);
        using var command = sql.ToCommand(connection);
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
