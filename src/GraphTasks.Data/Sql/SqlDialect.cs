using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace GraphTasks.Data.Sql;

/// <summary>Tells which dialect a connection speaks.</summary>
internal static class SqlDialect
{
    public static ISqlDialect Of(DbConnection connection) => connection is SqliteConnection ? SqliteDialect.Instance : PostgreSqlDialect.Instance;
}
