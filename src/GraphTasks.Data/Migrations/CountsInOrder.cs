using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Lays the kept counts of a document side by side: SQLite then reads them as they lie, without an index to look into.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261128120000_CountsInOrder")]
internal sealed class CountsInOrder : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Nothing asks for the counts of all documents without the documents.
        migrationBuilder.DropIndex("IX_document_counts_dimension", "document_counts");
        if (ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL")
            return;
        migrationBuilder.Sql("ALTER TABLE document_counts RENAME TO document_counts_before");
        migrationBuilder.Sql("""
            CREATE TABLE document_counts (
                document_key TEXT NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
                dimension TEXT NOT NULL,
                value TEXT NOT NULL,
                tasks INTEGER NOT NULL,
                PRIMARY KEY (document_key, dimension, value)) WITHOUT ROWID
            """);
        migrationBuilder.Sql("INSERT INTO document_counts SELECT document_key, dimension, value, tasks FROM document_counts_before");
        migrationBuilder.Sql("DROP TABLE document_counts_before");
    }
}
