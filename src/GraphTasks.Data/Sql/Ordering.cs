using System.Globalization;
using GraphTasks.Data.Queries;

namespace GraphTasks.Data.Sql;

/// <summary>
/// A total order for keyset paging: by an optional, nullable column, rows without a value last in either direction,
/// then by a unique key.
/// </summary>
/// <param name="Key">The unique column.</param>
/// <param name="Value">The column ordered by first, or null.</param>
/// <param name="Descending">Whether the order runs downwards.</param>
/// <param name="ValueIsNumber">Whether the value's column holds whole numbers and not text.</param>
/// <param name="ValueIsNeverNull">Whether every row has a value: then an index on both columns serves the order where both run upwards.</param>
/// <param name="KeyIsNumber">Whether the unique column holds whole numbers and not text.</param>
internal sealed record Ordering(string Key, string? Value = null, bool Descending = false, bool ValueIsNumber = false, bool ValueIsNeverNull = false, bool KeyIsNumber = false)
{
    private bool KeyDescending => Value is null && Descending;

    /// <summary>Narrows rows to those of a page, and one more; written after another condition.</summary>
    public void AddPage(SqlText sql, PageRequest page)
    {
        if (page.After is { } after)
            AddAfter(sql, after);
        if (page.Before is { } before)
            AddBefore(sql, before);
        AddOrderBy(sql, page.Backwards);
        sql.Raw(" LIMIT ").Add($"{page.Count + 1}");
    }

    private void AddOrderBy(SqlText sql, bool backwards)
    {
        sql.Raw(" ORDER BY ");
        if (Value is not null && !ValueIsNeverNull)
            sql.Raw($"{Value} IS NULL{(backwards ? " DESC" : "")}, ");
        if (Value is not null)
            sql.Raw($"{Value}{(Descending != backwards ? " DESC" : "")}, ");
        sql.Raw($"{Key}{(KeyDescending != backwards ? " DESC" : "")}");
    }

    private void AddAfter(SqlText sql, Cursor cursor)
    {
        var keyComparison = KeyDescending ? "<" : ">";
        if (Value is null)
            sql.Raw($" AND {Key} {keyComparison} ").Add($"{KeyOf(cursor)}");
        else if (ValueIsNeverNull)
            AddPast(sql, cursor, Descending ? "<" : ">", ">");
        else if (ValueOf(cursor) is not { } value)
            sql.Raw($" AND {Value} IS NULL AND {Key} > ").Add($"{KeyOf(cursor)}");
        else
            sql.Raw($" AND ({Value} {(Descending ? "<" : ">")} ").Add($"{value}")
                .Raw($" OR {Value} = ").Add($"{value}").Raw($" AND {Key} > ").Add($"{KeyOf(cursor)}").Raw($" OR {Value} IS NULL)");
    }

    private void AddBefore(SqlText sql, Cursor cursor)
    {
        var keyComparison = KeyDescending ? ">" : "<";
        if (Value is null)
            sql.Raw($" AND {Key} {keyComparison} ").Add($"{KeyOf(cursor)}");
        else if (ValueIsNeverNull)
            AddPast(sql, cursor, Descending ? ">" : "<", "<");
        else if (ValueOf(cursor) is not { } value)
            sql.Raw($" AND ({Value} IS NOT NULL OR {Key} < ").Add($"{KeyOf(cursor)}").Raw(")");
        else
            sql.Raw($" AND ({Value} {(Descending ? ">" : "<")} ").Add($"{value}")
                .Raw($" OR {Value} = ").Add($"{value}").Raw($" AND {Key} < ").Add($"{KeyOf(cursor)}").Raw(")");
    }

    private void AddPast(SqlText sql, Cursor cursor, string valueComparison, string keyComparison)
    {
        var value = ValueOf(cursor) ?? throw new QueryException("The cursor belongs to another order.");
        if (valueComparison == keyComparison)
            sql.Raw($" AND ({Value}, {Key}) {keyComparison} ").Add($"({value}, {KeyOf(cursor)})");
        else
            sql.Raw($" AND ({Value} {valueComparison} ").Add($"{value}").Raw($" OR {Value} = ").Add($"{value}").Raw($" AND {Key} {keyComparison} ").Add($"{KeyOf(cursor)})");
    }

    private object KeyOf(Cursor cursor) => KeyIsNumber ? Number(cursor.Key) : cursor.Key;

    private object? ValueOf(Cursor cursor) => cursor.Value is { } value && ValueIsNumber ? Number(value) : cursor.Value;

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new QueryException("The cursor belongs to another order.");
}
