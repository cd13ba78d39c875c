using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Sql;

/// <summary>Which migrations a store has been through.</summary>
internal static class MigrationHistory
{
    private const string Table = "\"__EFMigrationsHistory\"";

    /// <summary>Whether a store has been through all migrations of this program, and no others.</summary>
    public static bool IsUpToDate(Store store)
    {
        var known = typeof(MigrationHistory).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal);
        try
        {
            using var connection = store.Connect();
            return new SqlText(connection).Raw($"SELECT \"MigrationId\" FROM {Table} ORDER BY 1").Read(row => row.GetString(0))
                .Order(StringComparer.Ordinal).SequenceEqual(known);
        }
        catch (DbException)
        {
            // A new store has no such table; and whatever else is wrong, the migrations tell.
            return false;
        }
    }
}
