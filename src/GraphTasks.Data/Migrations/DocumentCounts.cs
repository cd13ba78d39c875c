using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds how many tasks of each document share a theme or a light.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125200000_DocumentCounts")]
internal sealed class DocumentCounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("document_counts",
            t => new { document_key = t.Column<string>(), dimension = t.Column<string>(), value = t.Column<string>(), tasks = t.Column<int>() },
            constraints: t =>
            {
                t.PrimaryKey("PK_document_counts", x => new { x.document_key, x.dimension, x.value });
                t.ForeignKey("FK_document_counts_documents_document_key", x => x.document_key, "documents", "key", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_document_counts_dimension", "document_counts", "dimension");
        Count("THEME", "g.code", "LEFT JOIN theme_tags g ON g.task_id = t.id");
        Count("TOP_THEME", "g.top_code", "LEFT JOIN theme_tags g ON g.task_id = t.id");
        Count("PRIMARY_THEME", "g.code", "LEFT JOIN theme_tags g ON g.task_id = t.id AND g.is_primary");
        Count("LIGHT", "t.light", "");

        void Count(string dimension, string value, string join) => migrationBuilder.Sql(
            $"INSERT INTO document_counts (document_key, dimension, value, tasks) SELECT t.document_key, '{dimension}', COALESCE({value}, ''), COUNT(DISTINCT t.id) FROM tasks t {join} GROUP BY t.document_key, {value}");
    }
}
