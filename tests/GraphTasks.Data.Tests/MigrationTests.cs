using GraphTasks.Data.Queries;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GraphTasks.Data.Tests;

public class MigrationTests
{
    private const string TimesOfTasks = "20261125100000";

    private const string Contents = """
        INSERT INTO jurisdictions (code, name) VALUES ('990100', '澜川市');
        INSERT INTO documents (key, year, jurisdiction_code, file_name, content_hash, imported_at, dictionary_version, task_count)
            VALUES ('old', 2024, '990100', 'old.txt', '00', '2026-01-02T03:04:05.000Z', 'd0', 1);
        INSERT INTO tasks (id, key, sort_key, document_key, table_no, seq, content, deadline_repaired, start_line, end_line, unit_count)
            VALUES (1, 'old/1/1', 'old/001/000001#001', 'old', 1, 1, '完成治水工程', FALSE, 1, 2, 1);
        INSERT INTO units (key, name, kind, jurisdiction_code, derived) VALUES ('990100/water', '澜川市水务局', 'GOVERNMENT', '990100', FALSE);
        INSERT INTO assignments (task_id, ordinal, is_lead, mention, unit_key) VALUES (1, 1, TRUE, '市水务局', '990100/water');
        """;

    [Fact]
    public void A_store_of_every_earlier_version_is_brought_up_to_date_with_its_contents()
    {
        using var whole = new TemporaryStore();
        using var context = whole.Store.CreateContext();
        var versions = context.Database.GetMigrations().ToList();
        Assert.True(versions.Count > 5);
        foreach (var version in versions)
        {
            using var home = new StoreHome(empty: true);
            using (var old = Store.AtVersion(home.Location, version))
            using (var filling = old.CreateContext())
            {
                filling.Database.ExecuteSqlRaw(Contents);
                if (string.CompareOrdinal(version, TimesOfTasks) >= 0)
                    filling.Database.ExecuteSqlRaw("UPDATE tasks SET updated_at = '2026-01-02T03:04:05.000Z'");
                Assert.Equal(version, filling.Database.GetAppliedMigrations().Last());
            }

            using var store = Store.Open(home.Location);
            using var reader = new StoreReader(store);
            var task = Assert.Single(reader.Tasks(null, TaskOrder.Printed, PageRequest.First(2)).Edges).Node;
            Assert.Equal(("old/1/1", "完成治水工程", "NOT_MEASURABLE"), (task.Key, task.Content, task.Light));
            Assert.Equal("990100/water", Assert.Single(reader.AssignmentsOf([task.Id])[task.Id]).UnitKey);
            Assert.Equal((1, 1), (reader.State().Documents, reader.State().Tasks));
        }
    }
}
