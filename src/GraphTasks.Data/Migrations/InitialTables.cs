using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>The first tables: documents, headings, tasks, assignments, units, themes and the store's state.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261124000000_InitialTables")]
internal sealed class InitialTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateVocabulary(migrationBuilder);
        CreateDocuments(migrationBuilder);
        CreateTasks(migrationBuilder);
        CreateDerived(migrationBuilder);
        CreateIndexes(migrationBuilder);
        migrationBuilder.Sql("INSERT INTO store_state (id, version) VALUES (1, 0)");
    }

    private static void CreateVocabulary(MigrationBuilder migration)
    {
        migration.CreateTable("store_state", t => new { id = t.Column<int>(), version = t.Column<long>() },
            constraints: t => t.PrimaryKey("PK_store_state", x => x.id));
        migration.CreateTable("jurisdictions",
            t => new { code = t.Column<string>(), name = t.Column<string>(), parent_code = t.Column<string>(nullable: true) },
            constraints: t => t.PrimaryKey("PK_jurisdictions", x => x.code));
        migration.CreateTable("themes",
            t => new
            {
                code = t.Column<string>(),
                top_code = t.Column<string>(nullable: true),
                name = t.Column<string>(),
                name_en = t.Column<string>(nullable: true),
                ordinal = t.Column<int>(),
            },
            constraints: t => t.PrimaryKey("PK_themes", x => x.code));
        migration.CreateTable("units",
            t => new
            {
                key = t.Column<string>(),
                name = t.Column<string>(),
                kind = t.Column<string>(),
                jurisdiction_code = t.Column<string>(nullable: true),
                derived = t.Column<bool>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_units", x => x.key);
                t.ForeignKey("FK_units_jurisdictions_jurisdiction_code", x => x.jurisdiction_code, "jurisdictions", "code", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateTable("unit_names",
            t => new
            {
                unit_key = t.Column<string>(),
                ordinal = t.Column<int>(),
                name = t.Column<string>(),
                type = t.Column<string>(),
                from_year = t.Column<int>(nullable: true),
                to_year = t.Column<int>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_unit_names", x => new { x.unit_key, x.ordinal });
                t.ForeignKey("FK_unit_names_units_unit_key", x => x.unit_key, "units", "key", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateDocuments(MigrationBuilder migration)
    {
        migration.CreateTable("documents",
            t => new
            {
                key = t.Column<string>(),
                title = t.Column<string>(nullable: true),
                issuer = t.Column<string>(nullable: true),
                number = t.Column<string>(nullable: true),
                published_on = t.Column<string>(nullable: true),
                period = t.Column<string>(nullable: true),
                year = t.Column<int>(nullable: true),
                jurisdiction_code = t.Column<string>(nullable: true),
                file_name = t.Column<string>(),
                content_hash = t.Column<string>(),
                imported_at = t.Column<string>(),
                dictionary_version = t.Column<string>(),
                task_count = t.Column<int>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_documents", x => x.key);
                t.ForeignKey("FK_documents_jurisdictions_jurisdiction_code", x => x.jurisdiction_code, "jurisdictions", "code", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateTable("categories",
            t => new
            {
                key = t.Column<string>(),
                document_key = t.Column<string>(),
                table_no = t.Column<int>(),
                parent_key = t.Column<string>(nullable: true),
                title = t.Column<string>(),
                path_lines = t.Column<string>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_categories", x => x.key);
                t.ForeignKey("FK_categories_documents_document_key", x => x.document_key, "documents", "key", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateTasks(MigrationBuilder migration) => migration.CreateTable("tasks",
        t => new
        {
            id = t.Column<long>(),
            key = t.Column<string>(),
            sort_key = t.Column<string>(),
            document_key = t.Column<string>(),
            table_no = t.Column<int>(),
            seq = t.Column<int>(),
            category_key = t.Column<string>(nullable: true),
            heading_lines = t.Column<string>(nullable: true),
            content = t.Column<string>(),
            deadline_raw = t.Column<string>(nullable: true),
            deadline_date = t.Column<string>(nullable: true),
            deadline_kind = t.Column<string>(nullable: true),
            deadline_repaired = t.Column<bool>(),
            leader_lines = t.Column<string>(nullable: true),
            person_lines = t.Column<string>(nullable: true),
            remarks = t.Column<string>(nullable: true),
            progress_lines = t.Column<string>(nullable: true),
            start_line = t.Column<int>(),
            end_line = t.Column<int>(),
            unit_count = t.Column<int>(),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_tasks", x => x.id);
            t.ForeignKey("FK_tasks_documents_document_key", x => x.document_key, "documents", "key", onDelete: ReferentialAction.Cascade);
        });

    private static void CreateDerived(MigrationBuilder migration)
    {
        migration.CreateTable("assignments",
            t => new
            {
                task_id = t.Column<long>(),
                ordinal = t.Column<int>(),
                is_lead = t.Column<bool>(),
                mention = t.Column<string>(),
                unit_key = t.Column<string>(nullable: true),
                qualifier = t.Column<string>(nullable: true),
                score = t.Column<double>(nullable: true),
                method = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_assignments", x => new { x.task_id, x.ordinal });
                t.ForeignKey("FK_assignments_tasks_task_id", x => x.task_id, "tasks", "id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_assignments_units_unit_key", x => x.unit_key, "units", "key", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateTable("theme_tags",
            t => new
            {
                task_id = t.Column<long>(),
                ordinal = t.Column<int>(),
                code = t.Column<string>(),
                top_code = t.Column<string>(),
                is_primary = t.Column<bool>(),
                score = t.Column<double>(),
                uncertain = t.Column<bool>(),
                evidence_json = t.Column<string>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_theme_tags", x => new { x.task_id, x.ordinal });
                t.ForeignKey("FK_theme_tags_tasks_task_id", x => x.task_id, "tasks", "id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateIndexes(MigrationBuilder migration)
    {
        Index("units", unique: false, "jurisdiction_code");
        Index("unit_names", unique: false, "name");
        Index("documents", unique: false, "jurisdiction_code");
        Index("categories", unique: false, "document_key");
        Index("categories", unique: false, "parent_key");
        Index("tasks", unique: true, "sort_key");
        Index("tasks", unique: true, "key");
        Index("tasks", unique: false, "document_key");
        Index("tasks", unique: false, "category_key");
        Index("tasks", unique: false, "deadline_date", "sort_key");
        Index("assignments", unique: false, "unit_key", "task_id");
        Index("theme_tags", unique: false, "code", "task_id");
        Index("theme_tags", unique: false, "top_code", "task_id");

        void Index(string table, bool unique, params string[] columns) =>
            migration.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns, unique: unique);
    }
}
