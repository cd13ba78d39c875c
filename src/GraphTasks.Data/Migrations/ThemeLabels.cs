using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds people's labels of tasks, the state of retagging, and all that a theme says of itself.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125120000_ThemeLabels")]
internal sealed class ThemeLabels : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // No foreign key: a label outlives its task while the document is being replaced.
        migrationBuilder.CreateTable("theme_labels",
            t => new
            {
                task_key = t.Column<string>(),
                document_key = t.Column<string>(),
                content = t.Column<string>(),
                heading_lines = t.Column<string>(nullable: true),
                lead_lines = t.Column<string>(nullable: true),
                codes = t.Column<string>(),
                actor = t.Column<string>(),
                decided_at = t.Column<string>(),
                why = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_theme_labels", x => x.task_key));
        migrationBuilder.CreateIndex("IX_theme_labels_document_key", "theme_labels", "document_key");
        migrationBuilder.CreateTable("retaggings",
            t => new
            {
                number = t.Column<int>(),
                term = t.Column<string>(nullable: true),
                theme = t.Column<string>(nullable: true),
                total = t.Column<int>(),
                done = t.Column<int>(),
                changed = t.Column<int>(),
                reached_id = t.Column<long>(),
                finished_at = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_retaggings", x => x.number));
        migrationBuilder.AddColumn<string>("dictionary_version", "theme_tags", nullable: true);
        migrationBuilder.CreateIndex("IX_theme_tags_uncertain_task_id", "theme_tags", ["uncertain", "task_id"]);
        foreach (var column in new[] { "alt_labels", "definition", "scope_note", "replaced_by" })
            migrationBuilder.AddColumn<string>(column, "themes", nullable: true);
    }
}
