using System.Data.Common;
using Npgsql;

namespace GraphTasks.Data.Sql;

/// <summary>Writes rows by PostgreSQL's COPY. A connection can have one such stream open, so rows wait for <see cref="Flush"/>.</summary>
internal sealed class PostgreSqlCopy(DbConnection connection, string table, string[] columns) : IRowWriter
{
    private readonly List<object?[]> waiting = [];

    public void Add(params ReadOnlySpan<object?> values) => waiting.Add(values.ToArray());

    public void Flush()
    {
        if (waiting.Count == 0)
            return;
        using var copy = ((NpgsqlConnection)connection).BeginBinaryImport($"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in waiting)
        {
            copy.StartRow();
            foreach (var value in row)
            {
                if (value is null)
                    copy.WriteNull();
                else
                    copy.Write(value);
            }
        }

        copy.Complete();
        waiting.Clear();
    }

    public void Dispose() => waiting.Clear();
}
