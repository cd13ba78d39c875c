using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds the full-text index. Documents that are there come into it when they are imported again.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125010000_Search")]
internal sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        if (ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL")
            MakePostgreSqlIndex(migrationBuilder);
        else
            MakeSqliteIndex(migrationBuilder);
        migrationBuilder.Sql("UPDATE documents SET content_hash = ''");
    }

    private static void MakePostgreSqlIndex(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE task_search (
                rowid bigint PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
                grams text COLLATE "C" NOT NULL,
                singles text COLLATE "C" NOT NULL,
                tokens text[] COLLATE "C" NOT NULL,
                token_count integer NOT NULL)
            """);
        migrationBuilder.Sql("CREATE INDEX task_search_tokens ON task_search USING gin (tokens)");
    }

    private static void MakeSqliteIndex(MigrationBuilder migrationBuilder)
    {
        // The index keeps no copy of the text; its row has the number of the task.
        migrationBuilder.Sql("CREATE VIRTUAL TABLE task_search USING fts5(grams, singles, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0\")");
        migrationBuilder.Sql("CREATE TRIGGER tasks_leave_search AFTER DELETE ON tasks BEGIN DELETE FROM task_search WHERE rowid = old.id; END");
    }
}
