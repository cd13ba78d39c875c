using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>Where a statement runs: a connection and, where it is used again and again, the statements that it keeps prepared.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Kept">The prepared statements, or null where each is made anew.</param>
internal readonly record struct SqlSource(DbConnection Connection, KeptStatements? Kept)
{
    public static implicit operator SqlSource(DbConnection connection) => FromDbConnection(connection);

    public static SqlSource FromDbConnection(DbConnection connection) => new(connection, null);
}
