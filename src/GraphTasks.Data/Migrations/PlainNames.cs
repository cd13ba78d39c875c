using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GraphTasks.Data.Migrations;

/// <summary>
/// Adds the form of a printed name in which names are compared, where it differs: 市财政局（市国资委） is found as 市财政局(市国资委). What is
/// there gets it as far as SQL can tell: full-width letters and digits follow when the document is imported or derived again.
/// </summary>
[DbContext(typeof(StoreContext))]
[Migration("20261128130000_PlainNames")]
internal sealed class PlainNames : Migration
{
    private static readonly (string Printed, string Plain)[] Marks =
        [("\uFF08", "("), ("〔", "("), ("【", "("), ("[", "("), ("\uFF09", ")"), ("〕", ")"), ("】", ")"), ("]", ")"), (" ", ""), ("\u3000", "")];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("plain_name", "assignments", nullable: true);
        var plain = Marks.Aggregate("mention", (text, mark) => $"REPLACE({text}, '{mark.Printed}', '{mark.Plain}')");
        migrationBuilder.Sql($"UPDATE assignments SET plain_name = {plain} WHERE {plain} <> mention");
        migrationBuilder.CreateIndex("IX_assignments_plain_name_task_id", "assignments", ["plain_name", "task_id"], filter: "plain_name IS NOT NULL");
    }
}
