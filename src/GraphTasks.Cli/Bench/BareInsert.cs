using System.Data.Common;
using System.Diagnostics;
using GraphTasks.Data;
using GraphTasks.Data.Search;

namespace GraphTasks.Cli.Bench;

/// <summary>
/// The least that storing takes: inserts rows that another store holds already, enriched, by prepared statements into the
/// same tables with the same indexes, one transaction a document. Only the inserting is timed.
/// </summary>
internal sealed class BareInsert : IDisposable
{
    private const string Tasks = "SELECT * FROM tasks WHERE document_key = @p0 ORDER BY id";

    // Each after those that it refers to; a unit or place may be there from an earlier document.
    private static readonly (string Table, string Select)[] Tables =
    [
        ("jurisdictions", "SELECT * FROM jurisdictions ORDER BY parent_code IS NOT NULL, code"),
        ("units", "SELECT * FROM units WHERE key IN (SELECT unit_key FROM assignments WHERE task_id IN (SELECT id FROM tasks WHERE document_key = @p0))"),
        ("unit_names", "SELECT * FROM unit_names WHERE unit_key IN (SELECT unit_key FROM assignments WHERE task_id IN (SELECT id FROM tasks WHERE document_key = @p0))"),
        ("documents", "SELECT * FROM documents WHERE key = @p0"),
        ("categories", "SELECT * FROM categories WHERE document_key = @p0 ORDER BY key"),
        ("tasks", Tasks),
        ("task_promises", "SELECT * FROM task_promises WHERE task_id IN (SELECT id FROM tasks WHERE document_key = @p0)"),
        ("assignments", "SELECT * FROM assignments WHERE task_id IN (SELECT id FROM tasks WHERE document_key = @p0)"),
        ("theme_tags", "SELECT * FROM theme_tags WHERE task_id IN (SELECT id FROM tasks WHERE document_key = @p0)"),
    ];

    private readonly DbConnection source;
    private readonly DbConnection target;
    private readonly Dictionary<string, DbCommand> inserts = [];
    private readonly HashSet<string> known = [];

    public BareInsert(Store from, Store to) => (source, target) = (from.Connect(), to.Connect());

    /// <summary>How long the inserts have taken altogether.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Inserts the rows of one document.</summary>
    public void Document(string key)
    {
        var rows = Tables.SelectMany(table => Read(table.Table, table.Select, key)).ToList();
        rows.AddRange(rows.Where(row => row.Table == "tasks").Select(Search).ToArray());
        var start = Stopwatch.GetTimestamp();
        using (var transaction = target.BeginTransaction())
        {
            foreach (var (table, columns, values) in rows)
                Insert(transaction, table, columns, values);
            transaction.Commit();
        }

        Time += Stopwatch.GetElapsedTime(start);
    }

    public void Dispose()
    {
        foreach (var insert in inserts.Values)
            insert.Dispose();
        source.Dispose();
        target.Dispose();
    }

    private List<(string Table, string[] Columns, object[] Values)> Read(string table, string select, string key)
    {
        using var command = source.CreateCommand();
        command.CommandText = select;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@p0", key);
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<(string, string[], object[])>();
        while (reader.Read())
        {
            var values = new object[columns.Length];
            reader.GetValues(values);
            if (table is not ("jurisdictions" or "units" or "unit_names") || known.Add($"{table} {values[0]} {(table == "unit_names" ? values[1] : "")}"))
                rows.Add((table, columns, values));
        }

        return rows;
    }

    private static (string, string[], object[]) Search((string Table, string[] Columns, object[] Values) task)
    {
        var tokens = SearchTokens.Of([Of("content"), .. Of("heading_lines").Split('\n'), .. Of("progress_lines").Split('\n')]);
        return ("task_search", ["rowid", "grams", "singles"], [task.Values[0], tokens.Grams, tokens.Singles]);

        string Of(string column) => task.Values[Array.IndexOf(task.Columns, column)] as string ?? "";
    }

    private void Insert(DbTransaction transaction, string table, string[] columns, object[] values)
    {
        if (!inserts.TryGetValue(table, out var insert))
        {
            insert = inserts[table] = target.CreateCommand();
            insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
            for (var i = 0; i < columns.Length; i++)
            {
                var parameter = insert.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                insert.Parameters.Add(parameter);
            }
        }

        insert.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
            insert.Parameters[i].Value = values[i];
        insert.ExecuteNonQuery();
    }
}
