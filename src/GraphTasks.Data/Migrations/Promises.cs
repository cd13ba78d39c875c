using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds targets, figures, lights and checks. Documents that are there get theirs when they are imported again.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125000000_Promises")]
internal sealed class Promises : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("light", "tasks", defaultValue: "NOT_MEASURABLE");
        migrationBuilder.AddColumn<bool>("is_overdue", "tasks", defaultValue: false);
        migrationBuilder.AddColumn<bool>("has_target", "tasks", defaultValue: false);
        migrationBuilder.AddColumn<double>("completion", "tasks", nullable: true);
        migrationBuilder.CreateIndex("IX_tasks_light_sort_key", "tasks", ["light", "sort_key"]);
        migrationBuilder.CreateTable("task_promises",
            t => new { task_id = t.Column<long>(), promise_json = t.Column<string>() },
            constraints: t =>
            {
                t.PrimaryKey("PK_task_promises", x => x.task_id);
                t.ForeignKey("FK_task_promises_tasks_task_id", x => x.task_id, "tasks", "id", onDelete: ReferentialAction.Cascade);
            });
        // No document counts as unchanged until it has been derived from with these tables.
        migrationBuilder.Sql("UPDATE documents SET content_hash = ''");
    }
}
