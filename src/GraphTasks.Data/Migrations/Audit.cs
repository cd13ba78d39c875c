using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds the log of changes and who made them.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125110000_Audit")]
internal sealed class Audit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable("audit_log",
        t => new
        {
            number = t.Column<long>(),
            at = t.Column<string>(),
            actor = t.Column<string>(),
            action = t.Column<string>(),
            subject = t.Column<string>(),
            detail = t.Column<string>(nullable: true),
        },
        constraints: t => t.PrimaryKey("PK_audit_log", x => x.number));
}
