using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>The full-text index now keeps apart what a mark parts. Documents that are there come into it anew when they are imported again.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261125030000_SearchGaps")]
internal sealed class SearchGaps : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("UPDATE documents SET content_hash = ''");
}
