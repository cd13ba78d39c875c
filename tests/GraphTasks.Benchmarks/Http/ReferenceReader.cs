using System.Data.Common;
using System.Text.Json;
using GraphTasks.Data;

namespace GraphTasks.Benchmarks.Http;

/// <summary>
/// Answers the queries by the best SQL that we could write by hand: a connection and its prepared statements, straight
/// into JSON. For one request at a time.
/// </summary>
internal sealed class ReferenceReader(Store store, string unit, string sortKey) : IDisposable
{
    private const string Filtered =
        $"FROM tasks t JOIN documents d ON d.key = t.document_key WHERE d.year = 2020 AND t.id IN (SELECT task_id FROM theme_tags WHERE code = '{HttpQuery.Theme}')";

    private readonly DbConnection connection = store.Connect();
    private readonly Dictionary<string, DbCommand> commands = [];

    public void Write(string name, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        switch (name)
        {
            case "page":
                json.WriteStartObject("tasks");
                Tasks(json, "SELECT id, key, content, progress_lines FROM tasks ORDER BY sort_key LIMIT 20", null, int.MaxValue, leads: true, themes: true);
                json.WriteEndObject();
                break;
            case "filtered":
                FilteredPage(json);
                break;
            case "unit":
                UnitWithTasks(json);
                break;
            case "outline":
                Outline(json);
                break;
            case "statistics":
                Statistics(json);
                break;
            default:
                Search(json);
                break;
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        connection.Dispose();
    }

    private void FilteredPage(Utf8JsonWriter json)
    {
        json.WriteStartObject("tasks");
        using (var count = Read($"SELECT SUM(tasks) FROM document_counts WHERE dimension = 'THEME' AND value = '{HttpQuery.Theme}' AND document_key IN (SELECT key FROM documents WHERE year = 2020)"))
        {
            count.Read();
            json.WriteNumber("totalCount", count.GetInt32(0));
        }

        var more = Tasks(json, $"SELECT t.id, t.key, t.content, t.progress_lines {Filtered} AND t.sort_key > @p0 ORDER BY t.sort_key LIMIT 51", sortKey, 50, leads: true, themes: true);
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", more);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void UnitWithTasks(Utf8JsonWriter json)
    {
        json.WriteStartObject("unit");
        using (var reader = Read("SELECT name FROM units WHERE key = @p0", unit))
        {
            reader.Read();
            json.WriteString("name", reader.GetString(0));
        }

        json.WriteStartObject("tasks");
        Tasks(json, "SELECT t.id, t.key, t.content, t.progress_lines FROM tasks t WHERE t.id IN (SELECT task_id FROM assignments WHERE unit_key = @p0) ORDER BY t.sort_key LIMIT 20",
            unit, int.MaxValue, leads: false, themes: true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Outline(Utf8JsonWriter json)
    {
        json.WriteStartObject("documents");
        json.WriteStartArray("nodes");
        using var documents = Read("SELECT key, title FROM documents ORDER BY key LIMIT 5");
        while (documents.Read())
        {
            json.WriteStartObject();
            json.WriteString("key", documents.GetString(0));
            json.WriteString("title", documents.IsDBNull(1) ? null : documents.GetString(1));
            json.WriteStartArray("categories");
            using (var categories = Read("SELECT key, title FROM categories WHERE document_key = @p0 AND parent_key IS NULL ORDER BY key", documents.GetString(0)))
                while (categories.Read())
                {
                    json.WriteStartObject();
                    json.WriteString("title", categories.GetString(1));
                    json.WriteStartObject("tasks");
                    // The invented ledgers have one level of headings.
                    Tasks(json, "SELECT id, key, content, progress_lines FROM tasks WHERE category_key = @p0 ORDER BY sort_key LIMIT 10", categories.GetString(0), int.MaxValue, leads: true, themes: false, progress: true);
                    json.WriteEndObject();
                    json.WriteEndObject();
                }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Statistics(Utf8JsonWriter json)
    {
        json.WriteStartArray("taskStatistics");
        using var rows = Read("SELECT c.code, h.name, c.year, c.n FROM (SELECT NULLIF(k.value, '') AS code, d.year AS year, SUM(k.tasks) AS n FROM documents d LEFT JOIN document_counts k ON k.document_key = d.key AND k.dimension = 'THEME' "
            + "WHERE COALESCE(k.tasks, 0) > 0 GROUP BY 1, 2 ORDER BY n DESC, 1, 2 LIMIT 200) c LEFT JOIN themes h ON h.code = c.code ORDER BY c.n DESC, c.code, c.year");
        while (rows.Read())
        {
            json.WriteStartObject();
            json.WriteStartArray("keys");
            Key(json, "THEME", rows.IsDBNull(0) ? null : rows.GetString(0), rows.IsDBNull(1) ? null : rows.GetString(1));
            Key(json, "YEAR", rows.GetString(2), rows.GetString(2));
            json.WriteEndArray();
            json.WriteNumber("count", rows.GetInt32(3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Search(Utf8JsonWriter json)
    {
        json.WriteStartObject("searchTasks");
        json.WriteStartArray("edges");
        using var found = Read("SELECT t.id, t.key, t.content, hit.points FROM (SELECT rowid AS id, CAST(ROUND(-bm25(task_search, 1.0, 0.3) * 1000000) AS INTEGER) AS points FROM task_search "
            + "WHERE task_search MATCH @p0 ORDER BY points DESC, rowid LIMIT 20) hit JOIN tasks t ON t.id = hit.id ORDER BY hit.points DESC, hit.id", "grams:\"污水 水处 处理\"");
        while (found.Read())
        {
            json.WriteStartObject();
            json.WriteNumber("score", found.GetInt64(3) / 1_000_000.0);
            json.WriteStartObject("node");
            json.WriteString("key", found.GetString(1));
            json.WriteString("content", found.GetString(2));
            Leads(json, found.GetInt64(0));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Key(Utf8JsonWriter json, string dimension, string? value, string? label)
    {
        json.WriteStartObject();
        json.WriteString("dimension", dimension);
        json.WriteString("value", value);
        json.WriteString("label", label);
        json.WriteEndObject();
    }

    private bool Tasks(Utf8JsonWriter json, string sql, string? argument, int most, bool leads, bool themes, bool progress = false)
    {
        json.WriteStartArray("nodes");
        using var tasks = Read(sql, argument);
        var written = 0;
        while (written < most && tasks.Read())
        {
            written++;
            json.WriteStartObject();
            json.WriteString("key", tasks.GetString(1));
            json.WriteString("content", tasks.GetString(2));
            if (leads)
                Leads(json, tasks.GetInt64(0));
            if (themes)
                Themes(json, tasks.GetInt64(0));
            if (progress)
            {
                json.WriteStartArray("progress");
                if (!tasks.IsDBNull(3))
                    foreach (var line in tasks.GetString(3).Split('\n'))
                        json.WriteStringValue(line);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        return written == most && tasks.Read();
    }

    private void Leads(Utf8JsonWriter json, long task)
    {
        json.WriteStartArray("leadUnits");
        using var units = Read("SELECT u.key, u.name FROM assignments a JOIN units u ON u.key = a.unit_key WHERE a.task_id = @p0 AND a.is_lead ORDER BY a.ordinal", task);
        while (units.Read())
        {
            json.WriteStartObject();
            json.WriteString("key", units.GetString(0));
            json.WriteString("name", units.GetString(1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Themes(Utf8JsonWriter json, long task)
    {
        json.WriteStartArray("themes");
        using var tags = Read("SELECT g.is_primary, h.code, h.name FROM theme_tags g JOIN themes h ON h.code = g.code WHERE g.task_id = @p0 ORDER BY g.ordinal", task);
        while (tags.Read())
        {
            json.WriteStartObject();
            json.WriteBoolean("primary", tags.GetBoolean(0));
            json.WriteStartObject("theme");
            json.WriteString("code", tags.GetString(1));
            json.WriteString("name", tags.GetString(2));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private DbDataReader Read(string sql, object? argument = null)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = commands[sql] = connection.CreateCommand();
            command.CommandText = sql;
            if (argument is not null)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@p0";
                command.Parameters.Add(parameter);
            }
        }

        if (argument is not null)
            command.Parameters[0].Value = argument;
        return command.ExecuteReader();
    }
}
