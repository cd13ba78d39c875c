using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>One prepared INSERT, executed once a row.</summary>
internal sealed class InsertCommand : IDisposable
{
    private readonly DbCommand command;

    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction that the rows belong to.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, in the order of the values given to <see cref="Execute"/>.</param>
    /// <param name="key">The key whose row is overwritten where it is there already, or null where that is an error.</param>
    public InsertCommand(DbConnection connection, DbTransaction transaction, string table, string[] columns, string? key = null)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = columns.Select((_, i) => $"@p{i}").ToArray();
        var upsert = key is null ? "" : $" ON CONFLICT ({key}) DO UPDATE SET {string.Join(", ", columns.Where(c => c != key).Select(c => $"{c} = excluded.{c}"))}";
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", names)}){upsert}";
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
    }

    public void Execute(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
