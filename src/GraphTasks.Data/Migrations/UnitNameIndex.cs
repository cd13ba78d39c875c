using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Finds units by name: each word of a search is looked up so.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125130000_UnitNameIndex")]
internal sealed class UnitNameIndex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateIndex("IX_units_name", "units", "name");
}
