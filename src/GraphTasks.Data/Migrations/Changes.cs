using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds when each task was last changed, and what is left of tasks that were removed, so that clients can follow.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125100000_Changes")]
internal sealed class Changes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("changed_version", "tasks", defaultValue: 0L);
        migrationBuilder.AddColumn<string>("updated_at", "tasks", defaultValue: "");
        migrationBuilder.Sql("UPDATE tasks SET changed_version = (SELECT version FROM store_state), updated_at = (SELECT d.imported_at FROM documents d WHERE d.key = tasks.document_key)");
        migrationBuilder.CreateIndex("IX_tasks_changed_version_sort_key", "tasks", ["changed_version", "sort_key"]);
        migrationBuilder.CreateTable("task_tombstones",
            t => new
            {
                key = t.Column<string>(),
                sort_key = t.Column<string>(),
                document_key = t.Column<string>(),
                changed_version = t.Column<long>(),
                updated_at = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_task_tombstones", x => x.key));
        migrationBuilder.CreateIndex("IX_task_tombstones_changed_version_sort_key", "task_tombstones", ["changed_version", "sort_key"]);
        migrationBuilder.CreateIndex("IX_task_tombstones_document_key", "task_tombstones", "document_key");
    }
}
