using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace GraphTasks.Data.Sql;

/// <summary>Makes every text column sort by its bytes, as SQLite does, whatever the database's language: cursors and orders are then the same.</summary>
// The options are an internal type, but there is no other way to the generator's constructor.
#pragma warning disable EF1001
internal sealed class PostgreSqlMigrations(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    protected override void ColumnDefinition(string? schema, string table, string name, ColumnOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (operation.ClrType == typeof(string))
            operation.Collation ??= "C";
        base.ColumnDefinition(schema, table, name, operation, model, builder);
    }
}
