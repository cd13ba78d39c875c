using System.Data.Common;
using System.Globalization;

namespace GraphTasks.Data.Sql;

/// <summary>The counter that every change of the store raises.</summary>
internal static class StoreVersion
{
    /// <summary>
    /// Raises the counter. The row stays locked until the transaction ends, so that versions are committed in their order:
    /// begin every change with this.
    /// </summary>
    /// <returns>The version that the transaction makes.</returns>
    public static long Raise(DbConnection connection, DbTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE store_state SET version = version + 1 RETURNING version";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
