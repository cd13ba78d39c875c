using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds the members of collectives. Documents that are there get theirs when they are imported again.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125040000_Collectives")]
internal sealed class Collectives : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("unit_members",
            t => new { collective_key = t.Column<string>(), year = t.Column<int>(), unit_key = t.Column<string>() },
            constraints: t =>
            {
                t.PrimaryKey("PK_unit_members", x => new { x.collective_key, x.year, x.unit_key });
                t.ForeignKey("FK_unit_members_units_collective_key", x => x.collective_key, "units", "key", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_unit_members_units_unit_key", x => x.unit_key, "units", "key", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_unit_members_unit_key", "unit_members", "unit_key");
        migrationBuilder.Sql("UPDATE documents SET content_hash = ''");
    }
}
