using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>One prepared UPDATE, executed once a row.</summary>
internal sealed class UpdateCommand : IDisposable
{
    private readonly DbCommand command;

    /// <param name="connection">The connection.</param>
    /// <param name="transaction">The transaction that the changes belong to.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that change.</param>
    /// <param name="key">The columns that tell the row; their values follow those of <paramref name="columns"/>.</param>
    public UpdateCommand(DbConnection connection, DbTransaction transaction, string table, string[] columns, string[] key)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"UPDATE {table} SET {string.Join(", ", columns.Select((c, i) => $"{c} = @p{i}"))} WHERE {string.Join(" AND ", key.Select((c, i) => $"{c} = @p{columns.Length + i}"))}";
        for (var i = 0; i < columns.Length + key.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
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
