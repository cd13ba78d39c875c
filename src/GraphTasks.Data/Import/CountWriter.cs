using System.Data.Common;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Import;

/// <summary>
/// Keeps how many tasks of a document share a theme or a light (<see cref="Model.DocumentCount"/>). Whoever writes tasks or their
/// tags calls it afterwards, in the same transaction.
/// </summary>
internal static class CountWriter
{
    private static readonly (string Dimension, string Value, string Join)[] Counted =
    [
        ("THEME", "g.code", "LEFT JOIN theme_tags g ON g.task_id = t.id"),
        ("TOP_THEME", "g.top_code", "LEFT JOIN theme_tags g ON g.task_id = t.id"),
        ("PRIMARY_THEME", "g.code", "LEFT JOIN theme_tags g ON g.task_id = t.id AND g.is_primary"),
        ("LIGHT", "t.light", ""),
    ];

    /// <summary>Counts the tasks of a document that had none before.</summary>
    public static void Add(DbConnection connection, DbTransaction transaction, string documentKey)
    {
        foreach (var (dimension, value, join) in Counted)
            new SqlText(connection).Raw("INSERT INTO document_counts (document_key, dimension, value, tasks) ")
                .Raw($"SELECT t.document_key, '{dimension}', COALESCE({value}, ''), COUNT(DISTINCT t.id) FROM tasks t {join} WHERE t.document_key = ").Add($"{documentKey}")
                .Raw($" GROUP BY t.document_key, {value}").Execute(transaction);
    }

    /// <summary>Counts the tasks of documents anew.</summary>
    public static void Renew(DbConnection connection, DbTransaction transaction, IEnumerable<string> documentKeys)
    {
        foreach (var key in documentKeys)
        {
            new SqlText(connection).Add($"DELETE FROM document_counts WHERE document_key = {key}").Execute(transaction);
            Add(connection, transaction, key);
        }
    }
}
