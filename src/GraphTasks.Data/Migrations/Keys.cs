using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>Adds the keys of callers.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125020000_Keys")]
internal sealed class Keys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable("api_keys",
        t => new
        {
            id = t.Column<string>(),
            name = t.Column<string>(),
            role = t.Column<string>(),
            key_hash = t.Column<string>(),
            created_at = t.Column<string>(),
            revoked_at = t.Column<string>(nullable: true),
        },
        constraints: t => t.PrimaryKey("PK_api_keys", x => x.id));
}
