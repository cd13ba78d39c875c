using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds the stewards' log, and finds the assignments that a decision about a name touches.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125120000_Decisions")]
internal sealed class Decisions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("decisions",
            t => new
            {
                number = t.Column<int>(),
                area = t.Column<string>(),
                operation = t.Column<string>(),
                payload_json = t.Column<string>(),
                undoes = t.Column<int>(nullable: true),
                actor = t.Column<string>(),
                decided_at = t.Column<string>(),
                why = t.Column<string>(),
                score = t.Column<double>(nullable: true),
                rank = t.Column<int>(nullable: true),
                version_before = t.Column<string>(),
                version_after = t.Column<string>(),
                base_version = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_decisions", x => x.number));
        migrationBuilder.CreateIndex("IX_assignments_mention_task_id", "assignments", ["mention", "task_id"]);
    }
}
